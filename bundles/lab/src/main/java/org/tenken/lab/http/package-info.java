/**
 * The server of a simulated fleet: listeners, connections, HTTP/1.1, TLS, logins and the log of what was received.
 *
 * <p>One selector thread moves all bytes of all hosts and a few threads carry requests out, because two thousand hosts
 * that are mostly quiet must not cost two thousand threads. Nothing slow ever holds one of them: hosts and clients that
 * take their time are waited for by a timer.
 */
package org.tenken.lab.http;
