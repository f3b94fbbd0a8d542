/**
 * One driver for each kind of read: the only code that asks a host.
 */
package org.tenken.engine.read;
