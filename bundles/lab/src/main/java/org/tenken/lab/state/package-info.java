/**
 * A host's state as a tree of plain values: to show all of it, and to keep what changed since it was planted.
 */
package org.tenken.lab.state;
