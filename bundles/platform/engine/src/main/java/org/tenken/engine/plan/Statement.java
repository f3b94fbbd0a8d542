package org.tenken.engine.plan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tenken.api.read.Where;

/** Writes WQL. Names are checked and values are quoted, so that no value can become part of the question. */
public final class Statement {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,254}");
    private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z0-9_]+(?:[/\\\\][A-Za-z0-9_]+)*");
    private static final int MOST_VALUES = 200;
    private static final int LONGEST_VALUE = 4096;

    private Statement() {}

    /**
     * Returns a query.
     *
     * @throws IllegalArgumentException if a name is none, or there are too many or too long values
     */
    static String of(String type, List<String> columns, Where where) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("no column of " + name(type) + " is asked for");
        }
        String query = "SELECT " + columns.stream().map(Statement::name).collect(Collectors.joining(",")) + " FROM "
                + name(type);
        return where.all() ? query : query + " WHERE " + condition(where);
    }

    private static String condition(Where where) {
        if (where.anyOf().size() > MOST_VALUES) {
            throw new IllegalArgumentException("more than " + MOST_VALUES + " values for " + where.property());
        }
        String property = name(where.property());
        return where.anyOf().stream().map(value -> property + '=' + literal(value)).collect(Collectors.joining(" OR "));
    }

    /** Returns a value as a WQL literal, where a backslash and a quote stand behind a backslash. */
    public static String literal(String value) {
        if (value.length() > LONGEST_VALUE || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a value is too long or holds a control character");
        }
        return '\'' + value.replace("\\", "\\\\").replace("'", "\\'") + '\'';
    }

    /** Returns the namespace if it is one. */
    public static String namespace(String namespace) {
        if (namespace.length() > LONGEST_VALUE || !NAMESPACE.matcher(namespace).matches()) {
            throw new IllegalArgumentException("not a namespace");
        }
        return namespace;
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of a class or property");
        }
        return name;
    }
}
