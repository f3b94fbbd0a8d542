package org.tenken.engine.change.cell;

import org.tenken.engine.text.Text;

/** The host answered, and the step cannot be done or did not succeed. */
public final class StepFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    public StepFailure(Text reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** Returns why, for a person. */
    public Text reason() {
        return reason;
    }
}
