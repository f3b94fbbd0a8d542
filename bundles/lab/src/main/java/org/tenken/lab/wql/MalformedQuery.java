package org.tenken.lab.wql;

/** The text is not WQL, or not a part of it that a data query may use. */
public final class MalformedQuery extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates the refusal with what was wrong and where. */
    public MalformedQuery(String message) {
        super(message);
    }
}
