package org.tenken.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Profile;
import org.tenken.api.facts.RegistryValue;
import org.tenken.api.facts.WindowsService;
import org.tenken.api.probe.Probe;

/**
 * Looks at the firewall: its service must never be off, since updates fail without it, and a profile that is off deserves a
 * look.
 */
@Component(service = Check.class)
@Check.Info(id = "network.firewall", area = "network", title = "%network.firewall",
        profiles = {Profile.UPDATE, Profile.UPGRADE})
public final class FirewallCheck implements Check<FirewallCheck.Facts> {

    private static final String LOCAL = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\";
    private static final String POLICY = "HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\";

    /** The service and the three profiles. */
    public record Facts(Optional<WindowsService> service, List<Profiled> profiles) {}

    /** One profile, whether it is on, and whether a policy says so. */
    public record Profiled(String name, boolean on, boolean managed) {}

    @Override
    public Probe<Facts> probe() {
        Probe<List<Profiled>> profiles = Probe.all(Stream.of("DomainProfile", "StandardProfile", "PublicProfile")
                .map(FirewallCheck::profile).toList());
        return Probe.all(WindowsService.named("mpssvc").optional(), profiles, Facts::new);
    }

    private static Probe<Profiled> profile(String name) {
        return Probe.all(
                RegistryValue.number(POLICY + name, "EnableFirewall").optional(),
                RegistryValue.number(LOCAL + name, "EnableFirewall").optional(),
                (policy, own) -> new Profiled(name, policy.or(() -> own).orElse(1L) != 0, policy.isPresent()));
    }

    @Override
    public Finding check(Facts facts) {
        return Finding.worst(Stream.concat(Stream.of(service(facts.service())),
                facts.profiles().stream().map(FirewallCheck::part)).toList());
    }

    private static Finding service(Optional<WindowsService> service) {
        boolean disabled = service.isEmpty() || service.get().disabled();
        return (disabled ? Finding.fail("network.firewall.service-off") : Finding.ok("network.firewall.on"))
                .with("start-mode", service.map(WindowsService::startMode));
    }

    private static Finding part(Profiled profile) {
        return (profile.on() ? Finding.ok("network.firewall.profile-on") : Finding.warn("network.firewall.profile-off"))
                .with("profile", profile.name()).with("by-policy", profile.managed());
    }
}
