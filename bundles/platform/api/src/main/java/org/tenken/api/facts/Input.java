package org.tenken.api.facts;

import org.tenken.api.probe.Probe;
import org.tenken.api.read.InputKind;
import org.tenken.api.read.Read;

/** What a person gives a fix, as a probe. */
public final class Input {

    private Input() {}

    /** Returns an input's text; unanswered, the engine asks for it before anything else happens. */
    public static Probe<String> of(String name, InputKind kind) {
        return Probe.row(new Read.Input(name, kind)).map(row -> row.text("value"));
    }
}
