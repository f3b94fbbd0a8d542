package org.tenken.codes.command;

import java.util.Locale;
import org.tenken.codes.Code;
import org.tenken.codes.EventId;
import org.tenken.codes.Subject;

/** How subjects are written for people. */
final class Spelling {

    private Spelling() {}

    static String of(Subject subject, Words words) {
        if (subject instanceof EventId event) {
            return words.text("explain.event", "source", event.source(), "id", Integer.toString(event.id()));
        }
        if (subject instanceof Code code && code.extend().isPresent()) {
            return code.hex().concat(" - ").concat(Code.hex(code.extend().getAsInt(), 5));
        }
        return subject.text();
    }

    /** The name of a constant in small letters with hyphens, as documents and keys spell it. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
