/**
 * The engine's threads and clock, so that deadlines, small work and the few calls that block stand in one place.
 */
package org.tenken.engine.thread;
