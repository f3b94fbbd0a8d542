package org.tenken.lab.wql;

import java.util.List;

/**
 * A data query.
 *
 * @param columns the selected properties in the order of the text; empty means all of them
 * @param className the class after FROM, as the text spells it
 * @param condition which instances are selected
 */
public record Query(List<String> columns, String className, Condition condition) {

    /** Keeps the columns' order and lets nobody change them. */
    public Query {
        columns = List.copyOf(columns);
    }

    /**
     * Reads a query.
     *
     * @throws MalformedQuery if the text is not a WQL data query
     */
    public static Query parse(String text) throws MalformedQuery {
        return new Parser(new Lexer(text).tokens()).query();
    }
}
