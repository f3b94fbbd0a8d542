package org.tenken.console.port;

import java.util.List;

/**
 * What one check found on one host.
 *
 * @param check the check's id
 * @param fixes ids of the fixes that repair it
 * @param parts one finding per subject, when there are several
 */
public record Finding(String check, Status status, Phrase message, List<Evidence> evidence, List<String> fixes, List<Finding> parts) {
    public Finding {
        evidence = List.copyOf(evidence);
        fixes = List.copyOf(fixes);
        parts = List.copyOf(parts);
    }
}
