package org.tenken.engine.catalogue;

import java.util.List;
import org.tenken.engine.text.Text;

/**
 * An installed fix.
 *
 * @param id such as {@code time.resync}
 * @param area such as {@code time}
 * @param title its title
 * @param repairs the ids of the checks whose trouble it repairs
 * @param module who brings it
 */
public record FixEntry(String id, String area, Text title, List<String> repairs, Module module) {

    /** Keeps its own copy. */
    public FixEntry {
        repairs = List.copyOf(repairs);
    }
}
