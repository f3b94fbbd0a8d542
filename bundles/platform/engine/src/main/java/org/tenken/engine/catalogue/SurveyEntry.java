package org.tenken.engine.catalogue;

import java.util.List;
import org.tenken.engine.text.Text;

/**
 * An installed survey.
 *
 * @param id such as {@code licensing.products}
 * @param area such as {@code licensing}
 * @param title its title
 * @param columns in the order in which they are shown
 * @param module who brings it
 */
public record SurveyEntry(String id, String area, Text title, List<String> columns, Module module) {

    /** Keeps its own copy. */
    public SurveyEntry {
        columns = List.copyOf(columns);
    }
}
