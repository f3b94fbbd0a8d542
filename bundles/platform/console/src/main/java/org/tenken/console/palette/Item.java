package org.tenken.console.palette;

import org.tenken.console.port.Phrase;

/**
 * One line of the palette.
 *
 * @param icon the name of its icon
 * @param lead what stands in bold, such as a code
 * @param hint what stands at the right: its kind, or the keys that do the same
 * @param action what choosing it does
 */
public record Item(String icon, Phrase lead, Phrase text, Phrase hint, Runnable action) {}
