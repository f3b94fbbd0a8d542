/**
 * Which Windows a simulated host is: system, display language, names and membership.
 */
package org.tenken.lab.windows.identity;
