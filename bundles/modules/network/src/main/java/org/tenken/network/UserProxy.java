package org.tenken.network;

import java.util.List;
import java.util.Optional;
import org.tenken.api.facts.RegistryValue;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Read;

/**
 * The proxy of one user whose profile is loaded.
 *
 * @param sid the user's security identifier
 * @param enabled whether the manual proxy is on
 * @param proxy the manual proxy, perhaps off
 * @param bypass what goes past it
 * @param script the address of an automatic configuration script, empty for none
 */
public record UserProxy(String sid, boolean enabled, String proxy, String bypass, String script) {

    private static final String SETTINGS = "\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";

    /** Reads every person's proxy; accounts of services and class hives are left out. */
    static Probe<List<UserProxy>> probe() {
        return Probe.rows(new Read.RegistryKeys("HKU")).then(rows -> Probe.all(rows.stream()
                .map(row -> row.text("name")).filter(UserProxy::person).sorted().map(UserProxy::of).toList()));
    }

    boolean manual() {
        return enabled && !proxy.isBlank();
    }

    private static boolean person(String sid) {
        return sid.matches("S-1-5-21(-\\d+)+");
    }

    private static Probe<UserProxy> of(String sid) {
        String key = "HKU\\" + sid + SETTINGS;
        return Probe.all(
                RegistryValue.number(key, "ProxyEnable").optional(),
                text(key, "ProxyServer"), text(key, "ProxyOverride"), text(key, "AutoConfigURL"),
                (enabled, proxy, bypass, script) ->
                        new UserProxy(sid, enabled.orElse(0L) != 0, proxy, bypass, script));
    }

    private static Probe<String> text(String key, String name) {
        Probe<Optional<String>> found = RegistryValue.text(key, name).optional();
        return found.map(text -> text.orElse(""));
    }
}
