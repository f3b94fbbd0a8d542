/**
 * The border between the protocol a simulated host speaks and the Windows it pretends to be.
 *
 * <p>The protocol side knows HTTP, authentication, sealing, WS-Management and shells; the state side knows services,
 * registry, clock and files. They meet in {@link org.tenken.lab.target.Target} alone, so each is tested without the
 * other.
 */
package org.tenken.lab.target;
