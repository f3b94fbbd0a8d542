/**
 * What the window needs from the rest of the house, in its own words.
 * Models speak to these interfaces alone, so they are tested without an engine and open before one has started.
 */
package org.tenken.console.port;
