package org.tenken.engine.catalogue;

import java.util.List;
import org.tenken.api.check.Profile;
import org.tenken.engine.text.Text;

/**
 * An installed check.
 *
 * @param id such as {@code time.clock}
 * @param area such as {@code time}
 * @param title its title
 * @param profiles what it matters for
 * @param applies an LDAP filter over a host's traits; empty for every host
 * @param fixes the ids of the fixes that repair its trouble, sorted
 * @param module who brings it
 */
public record CheckEntry(String id, String area, Text title, List<Profile> profiles, String applies, List<String> fixes,
        Module module) {

    /** Keeps its own copies. */
    public CheckEntry {
        profiles = List.copyOf(profiles);
        fixes = List.copyOf(fixes);
    }
}
