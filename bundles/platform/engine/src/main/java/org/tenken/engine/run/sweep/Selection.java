package org.tenken.engine.run.sweep;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a SELECT names, as far as its columns can be told from its text.
 *
 * @param columns in their order; empty for all
 */
record Selection(List<String> columns) {

    private static final Pattern SELECT = Pattern.compile(
            "\\s*SELECT\\s+(\\*|[A-Za-z_][A-Za-z0-9_.]*(?:\\s*,\\s*[A-Za-z_][A-Za-z0-9_.]*)*)\\s+FROM\\s+[A-Za-z_].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST = 16_384;

    static Selection of(String wql) {
        Matcher matcher = SELECT.matcher(wql);
        if (wql.length() > LONGEST || !matcher.matches()) {
            throw new IllegalArgumentException("a query is SELECT columns FROM class, perhaps with WHERE");
        }
        String columns = matcher.group(1).strip().toLowerCase(Locale.ROOT);
        return new Selection(columns.equals("*") ? List.of() : List.of(matcher.group(1).strip().split("\\s*,\\s*")));
    }
}
