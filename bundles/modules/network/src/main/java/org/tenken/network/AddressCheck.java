package org.tenken.network;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Profile;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;

/**
 * Looks at a host's addresses: one it gave itself (169.254.0.0/16, RFC 3927), no gateway, no name servers.
 *
 * <p>An adapter without a cable is mentioned and no fault: servers often have spare ones.
 */
@Component(service = Check.class)
@Check.Info(id = "network.address", area = "network", title = "%network.address",
        profiles = {Profile.UPDATE, Profile.UPGRADE, Profile.ACTIVATION})
public final class AddressCheck implements Check<AddressCheck.Facts> {

    private static final String MEDIA_DISCONNECTED = "7";

    /** The adapters that carry IP, and the names of those without a cable. */
    public record Facts(List<Row> configurations, List<String> disconnected) {}

    @Override
    public Probe<Facts> probe() {
        return Probe.all(
                Probe.rows(Read.wql("Win32_NetworkAdapterConfiguration", "Description", "IPEnabled", "IPAddress",
                        "DefaultIPGateway", "DNSServerSearchOrder", "DHCPEnabled")),
                Probe.rows(Read.wql("Win32_NetworkAdapter", "Name", "NetConnectionStatus")),
                AddressCheck::facts);
    }

    private static Facts facts(List<Row> configurations, List<Row> adapters) {
        return new Facts(
                configurations.stream().filter(row -> row.has("IPEnabled") && row.flag("IPEnabled")).toList(),
                adapters.stream().filter(row -> row.find("NetConnectionStatus").filter(MEDIA_DISCONNECTED::equals)
                        .isPresent()).map(row -> row.text("Name")).toList());
    }

    @Override
    public Finding check(Facts facts) {
        if (facts.configurations().isEmpty()) {
            return Finding.fail("network.address.none");
        }
        List<Finding> parts = new ArrayList<>();
        parts.add(host(facts.configurations()));
        facts.configurations().forEach(row -> parts.add(adapter(row)));
        return Finding.worst(parts).with("addresses", texts(facts.configurations(), "IPAddress"))
                .with("without-cable", facts.disconnected());
    }

    private static Finding host(List<Row> configurations) {
        if (texts(configurations, "DefaultIPGateway").isEmpty()) {
            return Finding.fail("network.address.no-gateway");
        }
        if (texts(configurations, "DNSServerSearchOrder").isEmpty()) {
            return Finding.fail("network.address.no-name-servers");
        }
        return Finding.ok("network.address.right")
                .with("gateway", texts(configurations, "DefaultIPGateway"))
                .with("name-servers", texts(configurations, "DNSServerSearchOrder"));
    }

    private static Finding adapter(Row row) {
        List<String> versionFour = row.texts("IPAddress").stream().filter(address -> address.contains(".")).toList();
        boolean self = !versionFour.isEmpty() && versionFour.stream().allMatch(text -> text.startsWith("169.254."));
        return (self ? Finding.warn("network.address.self-given") : Finding.ok("network.address.adapter"))
                .with("adapter", row.find("Description")).with("address", String.join(", ", row.texts("IPAddress")));
    }

    private static List<String> texts(List<Row> rows, String property) {
        return rows.stream().flatMap(row -> row.texts(property).stream()).filter(text -> !text.isBlank()).toList();
    }
}
