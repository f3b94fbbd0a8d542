package org.tenken.engine.change;

import org.tenken.engine.text.Text;

/** The host answered, and the step cannot be done or did not succeed. */
final class StepFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    StepFailure(Text reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** Returns why, for a person. */
    Text reason() {
        return reason;
    }
}
