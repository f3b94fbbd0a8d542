/**
 * A fleet of simulated hosts: what each is, which faults and decoys are planted in it, and what they must look like.
 *
 * <p>Everything follows from the number of hosts and the seed. The manifest lists every consequence that a fault has on
 * a check; anything beyond it that a console reports is a false alarm.
 */
package org.tenken.lab.fleet;
