/** Small own-drawn controls that look alike everywhere and tell screen readers what they are. */
package org.tenken.console.control;
