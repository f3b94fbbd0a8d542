/** Windows services: whether those that updates need may start, and how to let them again. */
package org.tenken.services;
