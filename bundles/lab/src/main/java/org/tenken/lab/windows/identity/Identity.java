package org.tenken.lab.windows.identity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Who a host is; none of this changes while it lives.
 *
 * @param name the short name, such as {@code lab-0001}
 * @param system which Windows it runs
 * @param language its display language
 * @param domain the DNS name of its domain; empty in a workgroup
 * @param role what it is there for
 * @param machineSid the SID under which local accounts stand
 * @param domainSid the SID under which the domain's accounts stand
 * @param user the short name of who is logged on; empty if nobody is
 * @param installed when Windows was installed
 * @param booted when Windows was started, in real time
 * @param serial the hardware's serial number
 */
public record Identity(String name, OperatingSystem system, Language language, Optional<String> domain, Role role,
        String machineSid, String domainSid, Optional<String> user, Instant installed, Instant booted, String serial) {

    /** The workgroup of hosts without a domain. */
    public static final String WORKGROUP = "WORKGROUP";

    /** Returns the NetBIOS name. */
    public String netbiosName() {
        return name.toUpperCase(Locale.ROOT);
    }

    /** Returns the NetBIOS name of the domain, or of the host itself in a workgroup. */
    public String authority() {
        return domain.map(dns -> dns.substring(0, dns.indexOf('.')).toUpperCase(Locale.ROOT)).orElse(netbiosName());
    }

    /** Returns the full DNS name. */
    public String fullName() {
        return domain.map(dns -> name + "." + dns).orElse(name);
    }

    /** Returns the SID of the logged-on person. */
    public Optional<String> userSid() {
        return user.map(who -> (domain.isPresent() ? domainSid : machineSid) + "-"
                + (1100 + Math.floorMod(who.hashCode(), 900)));
    }

    /** Returns the time zone the host stands in. */
    public ZoneId zone() {
        return ZoneId.of(language.zone());
    }

    /** Returns {@code DomainRole} of {@code Win32_ComputerSystem}. */
    public int domainRole() {
        if (role == Role.DOMAIN_CONTROLLER) {
            return 5;
        }
        return (system.isServer() ? 2 : 0) + (domain.isPresent() ? 1 : 0);
    }

    /** Returns {@code ProductType} of {@code Win32_OperatingSystem}. */
    public int productType() {
        return role == Role.DOMAIN_CONTROLLER ? 2 : system.isServer() ? 3 : 1;
    }
}
