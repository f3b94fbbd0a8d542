/**
 * The certificates of a simulated fleet: an authority of its own, and what each host shows.
 *
 * <p>They are written by hand because the JDK can read certificates and offers no way to make one.
 */
package org.tenken.lab.certificate;
