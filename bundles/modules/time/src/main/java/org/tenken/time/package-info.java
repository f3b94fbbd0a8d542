/** Clocks: whether a host's clock is right, whom it follows, and how to put it right again. */
package org.tenken.time;
