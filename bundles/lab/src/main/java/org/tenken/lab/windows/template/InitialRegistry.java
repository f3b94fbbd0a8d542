package org.tenken.lab.windows.template;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.identity.OperatingSystem;
import org.tenken.lab.windows.network.FirewallProfile;
import org.tenken.lab.windows.registry.Key;
import org.tenken.lab.windows.registry.Registry;
import org.tenken.lab.windows.registry.Value;
import org.tenken.lab.windows.service.ServiceDefinition;
import org.tenken.lab.windows.service.Startup;

/** Builds the registry that setup leaves behind. */
final class InitialRegistry {

    private static final String CONTROL = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\";
    private static final String SERVICES = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\";
    private static final String WINDOWS = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\";
    private static final String INTERNET = "Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";
    /** TLS 1.0, 1.1 and 1.2, as the update that teaches WinHTTP newer versions advises. */
    private static final long SECURE_PROTOCOLS = 0xA80;

    private final OperatingSystem system;
    private final Language language;
    private final Registry registry = new Registry(Key.empty(), Map.of());

    InitialRegistry(OperatingSystem system, Language language) {
        this.system = system;
        this.language = language;
    }

    Key build(Collection<ServiceDefinition> services) {
        services.forEach(service -> Startup.define(registry, service));
        version();
        control();
        timeService();
        transport();
        update();
        users();
        return registry.root();
    }

    private void text(String key, String name, String value) {
        registry.set(key, name, Value.text(value));
    }

    private void number(String key, String name, long value) {
        registry.set(key, name, Value.number(value));
    }

    private void version() {
        String key = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
        String product = system == OperatingSystem.WINDOWS_11 ? "Windows 10 Enterprise" : system.productName();
        text(key, "ProductName", product);
        text(key, "CurrentBuild", Integer.toString(system.build()));
        text(key, "CurrentBuildNumber", Integer.toString(system.build()));
        text(key, "EditionID", system.editionId());
        text(key, "InstallationType", system.isServer() ? "Server" : "Client");
        text(key, "CurrentVersion", system.generation() == 0 ? "6.1" : "6.3");
        text(key, "SystemRoot", "C:\\Windows");
        if (system.generation() == 0) {
            text(key, "CSDVersion", "Service Pack 1");
        }
        if (system.generation() == 2) {
            number(key, "CurrentMajorVersionNumber", 10);
            number(key, "CurrentMinorVersionNumber", 0);
            number(key, "UBR", system.revision());
            text(key, system.build() > 19041 ? "DisplayVersion" : "ReleaseId", system.release());
        }
    }

    private void control() {
        String zone = CONTROL + "TimeZoneInformation";
        text(zone, "TimeZoneKeyName", language.zoneKey());
        text(zone, "StandardName", TimeZones.standard(language));
        text(zone, "DaylightName", TimeZones.daylight(language));
        text(CONTROL + "Nls\\Language", "InstallLanguage", language.localeId());
        text(CONTROL + "Nls\\Language", "Default", language.localeId());
        String environment = CONTROL + "Session Manager\\Environment";
        text(environment, "PROCESSOR_ARCHITECTURE", "AMD64");
        registry.set(environment, "windir", Value.expandable("%SystemRoot%"));
        registry.set(environment, "Path", Value.expandable("%SystemRoot%\\system32;%SystemRoot%"));
        if (system.generation() > 0) {
            number(CONTROL + "Session Manager\\Power", "HiberbootEnabled", system.isServer() ? 0 : 1);
        }
        number("HKLM\\SYSTEM\\Setup", "SystemSetupInProgress", 0);
        number("HKLM\\SYSTEM\\Setup", "OOBEInProgress", 0);
        registry.createKey("HKLM\\SAM\\SAM");
        registry.createKey("HKLM\\SECURITY\\Policy");
        for (FirewallProfile profile : FirewallProfile.values()) {
            profile.enable(registry, true);
        }
    }

    private void timeService() {
        String key = SERVICES + "W32Time\\";
        text(key + "Parameters", "NtpServer", "time.windows.com,0x9");
        text(key + "Parameters", "Type", "NTP");
        registry.set(key + "Parameters", "ServiceDll", Value.expandable("%systemroot%\\system32\\w32time.dll"));
        number(key + "TimeProviders\\NtpClient", "Enabled", 1);
        number(key + "TimeProviders\\NtpClient", "InputProvider", 1);
        number(key + "TimeProviders\\NtpClient", "SpecialPollInterval", 3600);
        number(key + "TimeProviders\\NtpServer", "Enabled", 0);
        number(key + "TimeProviders\\VMICTimeProvider", "Enabled", 1);
        number(key + "Config", "MaxPosPhaseCorrection", 0xFFFFFFFFL);
        number(key + "Config", "MaxNegPhaseCorrection", 0xFFFFFFFFL);
        number(key + "Config", "AnnounceFlags", 10);
    }

    private void transport() {
        String protocols = CONTROL + "SecurityProviders\\SCHANNEL\\Protocols\\";
        number(protocols + "SSL 2.0\\Client", "DisabledByDefault", 1);
        if (system.generation() == 0) {
            number(protocols + "TLS 1.2\\Client", "DisabledByDefault", 0);
            number(protocols + "TLS 1.2\\Client", "Enabled", 1);
            number(WINDOWS + "Internet Settings\\WinHttp", "DefaultSecureProtocols", SECURE_PROTOCOLS);
            number("HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp",
                    "DefaultSecureProtocols", SECURE_PROTOCOLS);
        }
        registry.createKey(WINDOWS + "Internet Settings\\Connections");
        registry.createKey(SERVICES + "Tcpip\\Parameters\\Interfaces");
    }

    private void update() {
        registry.createKey(WINDOWS + "Component Based Servicing\\Packages");
        number(WINDOWS + "Component Based Servicing\\SessionsPending", "Exclusive", 0);
        registry.createKey(WINDOWS + "WindowsUpdate\\Auto Update");
        registry.createKey("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows");
        registry.createKey("HKLM\\SOFTWARE\\Classes");
    }

    private void users() {
        List.of("S-1-5-18", "S-1-5-19", "S-1-5-20").forEach(sid -> {
            number("HKU\\" + sid + "\\" + INTERNET, "ProxyEnable", 0);
            registry.createKey("HKU\\" + sid + "\\" + INTERNET + "\\Connections");
        });
        number("HKU\\.DEFAULT\\" + INTERNET, "ProxyEnable", 0);
        String list = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\";
        Map.of("S-1-5-18", "system32\\config\\systemprofile", "S-1-5-19", "ServiceProfiles\\LocalService",
                "S-1-5-20", "ServiceProfiles\\NetworkService").forEach((sid, folder) ->
                registry.set(list + sid, "ProfileImagePath",
                        Value.expandable("%systemroot%\\" + folder)));
    }
}
