/**
 * Operations on the disk: written whole or not at all, and read as if they came from a stranger.
 */
package org.tenken.engine.change.kept;
