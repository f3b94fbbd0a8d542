/**
 * Changing hosts: the order in which steps run, are kept, are taken back, and are shown beforehand.
 *
 * <p>This is the only code of the house that sends a host anything but reads. What plans gets a {@code HostReader},
 * which has nothing to write with; what executes gets a {@code HostWriter} besides.
 */
package org.tenken.engine.change;
