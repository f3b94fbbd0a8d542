/** The way from a host to the update servers: addresses, proxies, firewall, TLS, and the reach itself. */
package org.tenken.network;
