package org.tenken.lab.windows.cim;

import java.util.List;
import org.tenken.lab.windows.Machine;

/** The classes of {@code root/SecurityCenter2}, which clients alone have. */
final class SecurityClasses {

    private static final long ACTIVE_AND_CURRENT = 397_568;

    private SecurityClasses() {}

    static List<CimClass<?>> of() {
        return List.of(
                CimClass.<Machine>named("AntiVirusProduct", (machine, query) -> List.of(machine))
                        .key("instanceGuid", machine -> "{D68DDC3A-831F-4fae-9E44-DA132C1ACF46}")
                        .with("displayName", machine -> "Windows Defender")
                        .with("productState", machine -> ACTIVE_AND_CURRENT)
                        .with("pathToSignedProductExe", machine -> "windowsdefender://")
                        .with("pathToSignedReportingExe", machine -> "%ProgramFiles%\\Windows Defender\\MsMpeng.exe")
                        .build(),
                CimClass.<Machine>named("FirewallProduct", (machine, query) -> List.of())
                        .key("instanceGuid", machine -> null).nil("displayName", "productState").build());
    }
}
