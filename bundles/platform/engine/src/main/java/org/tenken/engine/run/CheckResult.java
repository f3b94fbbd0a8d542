package org.tenken.engine.run;

import java.util.List;
import org.tenken.api.check.Finding;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.text.Text;

/**
 * How one check ended on one host.
 *
 * @param check the check's id
 * @param module who brought the check
 * @param finding the verdict with its evidence; not checked and broken are the engine's
 * @param message the verdict in words
 * @param parts the words of the finding's parts, in their order
 */
public record CheckResult(String check, Module module, Finding finding, Text message, List<Text> parts) {

    /** Keeps its own copy. */
    public CheckResult {
        parts = List.copyOf(parts);
    }
}
