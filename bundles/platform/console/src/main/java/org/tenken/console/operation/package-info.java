/** Fixes: what one would change, what it did, and the way back. */
package org.tenken.console.operation;
