/**
 * Cells: what can be read and set on a host, and the only two ways to speak to one.
 *
 * <p>What plans gets a {@code HostReader}, which has nothing to write with; what carries out gets a {@code HostWriter}
 * besides.
 */
package org.tenken.engine.change.cell;
