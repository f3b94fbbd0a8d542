package org.tenken.console.palette;

import java.util.List;

/** Finds lines of one kind for the palette. Called off the window's thread. */
@FunctionalInterface
public interface Source {
    /** Returns the best matches, few of them, the best first. */
    List<Item> find(String query);
}
