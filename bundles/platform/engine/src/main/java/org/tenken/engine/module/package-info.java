/**
 * The modules that are installed: how their services become a catalogue, and a port to each of them.
 */
package org.tenken.engine.module;
