/**
 * Changing hosts: one driver for each kind of cell and of step, and the order in which steps run and are taken back.
 *
 * <p>This is the only code of the house that sends a host anything but reads. What plans gets a {@code HostReader},
 * which has nothing to write with; what executes gets a {@code HostWriter} besides.
 */
package org.tenken.engine.change;
