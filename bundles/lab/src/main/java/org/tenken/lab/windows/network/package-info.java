/**
 * A simulated host's adapters, proxies and what it can reach.
 *
 * <p>The world outside is a table: which names resolve, which ports open. It is asked from the host's point of view,
 * so a missing gateway, a pinned name or a blocked port have the consequences they have on a real host.
 */
package org.tenken.lab.windows.network;
