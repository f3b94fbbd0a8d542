package org.tenken.time;

import org.tenken.api.facts.RegistryValue;
import org.tenken.api.facts.WindowsService;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;

/**
 * How a host's time service is set up.
 *
 * <p>Source: "Windows Time Service Tools and Settings", registry entries of W32Time; a policy's twin wins over them.
 *
 * @param service the service itself
 * @param type whom it follows: NT5DS the domain, NTP a list of servers, AllSync both, NoSync nobody
 * @param client whether its NTP client is on
 * @param domainMember whether the host belongs to a domain
 * @param managed whether a policy says whom to follow
 */
public record TimeService(WindowsService service, String type, boolean client, boolean domainMember, boolean managed) {

    static final String KEY = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time";
    static final String PARAMETERS = KEY + "\\Parameters";
    static final String CLIENT = KEY + "\\TimeProviders\\NtpClient";
    static final String POLICY = "HKLM\\SOFTWARE\\Policies\\Microsoft\\W32Time\\Parameters";

    static Probe<TimeService> probe() {
        Probe<Source> source = Probe.all(
                RegistryValue.text(POLICY, "Type").optional(),
                RegistryValue.text(PARAMETERS, "Type").optional(),
                (policy, own) -> new Source(policy.or(() -> own).orElse(""), policy.isPresent()));
        return Probe.all(WindowsService.named("W32Time"), source,
                RegistryValue.number(CLIENT, "Enabled").optional(), membership(),
                (service, from, client, member) -> new TimeService(service, from.type, client.orElse(1L) != 0,
                        member, from.managed));
    }

    private static Probe<Boolean> membership() {
        return Probe.row(Read.wql("Win32_ComputerSystem", "PartOfDomain")).map(TimeService::partOfDomain);
    }

    private static boolean partOfDomain(Row row) {
        return row.flag("PartOfDomain");
    }

    private record Source(String type, boolean managed) {}
}
