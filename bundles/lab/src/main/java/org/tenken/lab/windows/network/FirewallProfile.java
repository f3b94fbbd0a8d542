package org.tenken.lab.windows.network;

import org.tenken.lab.windows.registry.Registry;
import org.tenken.lab.windows.registry.Value;

/** A profile of the Windows firewall; whether it is on stands in the registry. */
public enum FirewallProfile {
    /** In the domain's network. */
    DOMAIN("DomainProfile", "Domain"),
    /** In a private network. */
    PRIVATE("StandardProfile", "Private"),
    /** In a public network. */
    PUBLIC("PublicProfile", "Public");

    private static final String KEY =
            "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\";

    private final String key;
    private final String shown;

    FirewallProfile(String key, String shown) {
        this.key = key;
        this.shown = shown;
    }

    /** Returns the name that management shows, never translated. */
    public String shown() {
        return shown;
    }

    /** Tells whether the profile is on. */
    public boolean enabled(Registry registry) {
        return registry.number(KEY + key, "EnableFirewall", 0) == 1;
    }

    /** Switches the profile. */
    public void enable(Registry registry, boolean on) {
        registry.set(KEY + key, "EnableFirewall", Value.number(on ? 1 : 0));
    }
}
