package org.tenken.codes.catalogue;

import org.tenken.codes.Module;

/**
 * Something in a module's data that could not be used. The rest of the module is used.
 *
 * @param module whose data it is
 * @param file path inside the module
 * @param line number of the line, from 1; 0 if the whole file is meant
 * @param text what is wrong, in English
 */
public record Problem(Module module, String file, int line, String text) {

    /** Returns module, file, line and text as one line. */
    public String line(String separator) {
        return module.name() + separator + file + (line == 0 ? "" : ":" + line) + separator + text;
    }
}
