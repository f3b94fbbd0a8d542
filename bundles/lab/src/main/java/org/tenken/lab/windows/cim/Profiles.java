package org.tenken.lab.windows.cim;

import java.util.List;
import org.tenken.lab.windows.Machine;

/** The profiles that the registry lists. */
final class Profiles {

    private static final String LIST = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList";

    private Profiles() {}

    static List<String> sids(Machine machine) {
        return machine.registry().key(LIST).map(list -> List.copyOf(list.keys().keySet())).orElse(List.of());
    }

    static String path(Machine machine, String sid) {
        return machine.registry().text(LIST + "\\" + sid, "ProfileImagePath");
    }
}
