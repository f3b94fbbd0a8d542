/**
 * The lab's program: serves a simulated fleet, prints what is planted in it, shows a host's whole state.
 */
package org.tenken.lab;
