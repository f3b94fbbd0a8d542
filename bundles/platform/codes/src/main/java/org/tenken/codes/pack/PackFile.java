package org.tenken.codes.pack;

import java.util.List;

/**
 * One file of a module's data.
 *
 * @param path path inside the module
 * @param text its content
 */
public record PackFile(String path, String text) {

    static final String CODES = "OSGI-INF/tenken/codes/";
    static final String RUNBOOKS = "OSGI-INF/tenken/runbooks/";
    static final String TEXTS = "OSGI-INF/l10n/";

    /** Every folder that holds data, with the slash at its end. */
    public static final List<String> FOLDERS = List.of(CODES, RUNBOOKS, TEXTS);

    /** Tells whether a path inside a module is data that this bundle reads. */
    public static boolean isData(String path) {
        return isIn(path, CODES, ".csv") || isIn(path, RUNBOOKS, ".yaml")
                || isIn(path, TEXTS + "codes", ".properties") || isIn(path, TEXTS + "runbooks", ".properties");
    }

    /** Tells whether a path is that of texts, which say nothing without a table or a runbook. */
    public static boolean isText(String path) {
        return path.startsWith(TEXTS);
    }

    private static boolean isIn(String path, String start, String end) {
        return path.startsWith(start) && path.endsWith(end) && path.indexOf('/', start.length()) < 0;
    }
}
