package org.tenken.engine.operation;

import java.util.List;
import java.util.Optional;
import org.tenken.engine.host.Host;
import org.tenken.engine.run.HostResult;
import org.tenken.engine.text.Text;

/**
 * An operation on one host: its steps, or why there are none.
 *
 * @param host which host
 * @param unreached the rung that broke, when nobody could plan; or when the host was lost on the way, and then the
 *     steps tell how far it came
 * @param refused why nothing will be done here, though the host answered
 * @param steps the steps in order; none with neither reason means there is nothing to do
 * @param verified what the checks said afterwards; nothing before the end, or when not every step had its turn
 */
public record HostOperation(Host host, Optional<HostResult.Trouble> unreached, Optional<Text> refused,
        List<StepOperation> steps, Optional<Verification> verified) {

    /** Keeps its own copy. */
    public HostOperation {
        steps = List.copyOf(steps);
    }

    /** Returns this host with other steps, or with the same ones as they are now. */
    public HostOperation with(List<StepOperation> others) {
        return new HostOperation(host, unreached, refused, others, verified);
    }

    /** Returns whether the host answered and has steps that may be carried out. */
    public boolean ready() {
        return unreached.isEmpty() && refused.isEmpty() && !steps.isEmpty();
    }
}
