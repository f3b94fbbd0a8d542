package org.tenken.network;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Profile;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;

/** Finds update servers pinned to an address in the hosts file, where they stay when the servers move. */
@Component(service = Check.class)
@Check.Info(id = "network.hosts-file", area = "network", title = "%network.hosts-file", profiles = Profile.UPDATE)
public final class HostsFileCheck implements Check<List<Row>> {

    private static final List<String> DOMAINS = List.of("microsoft.com", "windowsupdate.com", "windows.com");

    @Override
    public Probe<List<Row>> probe() {
        return Probe.rows(new Read.HostsFile());
    }

    @Override
    public Finding check(List<Row> entries) {
        List<Finding> parts = entries.stream().filter(entry -> ofUpdates(entry.text("name"))).map(HostsFileCheck::part)
                .toList();
        return parts.isEmpty() ? Finding.ok("network.hosts-file.clean") : Finding.worst(parts);
    }

    private static Finding part(Row entry) {
        return Finding.warn("network.hosts-file.pinned")
                .with("server", entry.text("name")).with("address", entry.text("address"));
    }

    private static boolean ofUpdates(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return DOMAINS.stream().anyMatch(domain -> lower.equals(domain) || lower.endsWith('.' + domain));
    }
}
