package org.tenken.api.check;

import java.util.Locale;

/** How a check ended, from the least to the most troubling. */
public enum Status {
    /** The question does not arise on this host. */
    NOT_APPLICABLE,
    /** All is well. */
    OK,
    /** Nobody could look; given by the engine. */
    NOT_CHECKED,
    /** It works, but somebody should look. */
    WARN,
    /** The check itself failed, and the host may be well; given by the engine. */
    BROKEN,
    /** It does not work. */
    FAIL;

    /** Returns the word used in documents, such as {@code not-applicable}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
