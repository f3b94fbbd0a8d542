/**
 * A simulated host's clock and the service that sets it.
 */
package org.tenken.lab.windows.clock;
