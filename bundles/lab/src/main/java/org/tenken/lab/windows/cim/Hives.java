package org.tenken.lab.windows.cim;

import java.util.Optional;
import org.tenken.lab.windows.Machine;

/** Turns the numbers of the root keys (winreg.h) into paths. */
final class Hives {

    private Hives() {}

    /** Returns the path of a key below a root, or nothing if there is no such root. */
    static Optional<String> path(Machine machine, long root, String below) {
        Optional<String> start = switch ((int) root) {
            case 0x80000000 -> Optional.of("HKLM\\SOFTWARE\\Classes");
            case 0x80000001 -> Optional.of("HKU\\" + machine.identity().userSid().orElse(".DEFAULT"));
            case 0x80000002 -> Optional.of("HKLM");
            case 0x80000003 -> Optional.of("HKU");
            case 0x80000005 -> Optional.of("HKLM\\SYSTEM\\CurrentControlSet\\Hardware Profiles\\Current");
            default -> Optional.empty();
        };
        String trimmed = below.replaceAll("\\\\+", "\\\\").replaceAll("^\\\\|\\\\$", "");
        return start.map(hive -> trimmed.isEmpty() ? hive : hive + "\\" + trimmed);
    }
}
