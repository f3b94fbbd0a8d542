/**
 * One host at a time: a session, its traits, and the replay of contributions until they are final.
 */
package org.tenken.engine.visit;
