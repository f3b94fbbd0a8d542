package org.tenken.lab.windows.template;

import java.util.List;
import java.util.stream.Stream;
import org.tenken.lab.windows.identity.OperatingSystem;
import org.tenken.lab.windows.system.Hotfix;

/** The updates that a well kept host of each release lists. */
final class Updates {

    private static final String SECURITY = "Security Update";
    private static final String PLAIN = "Update";

    private Updates() {}

    static List<Hotfix> installed(OperatingSystem system) {
        return switch (system) {
            case WINDOWS_7, SERVER_2008_R2 -> listed("KB4490628/KB4474419/KB4534310", "KB3140245/KB976902");
            case WINDOWS_8_1, SERVER_2012_R2 -> listed("KB5022352", "KB2919355/KB3003057");
            case WINDOWS_10 -> listed("KB5044273/KB5043130", "KB5042056");
            case WINDOWS_11 -> listed("KB5044285/KB5044620", "KB5042099");
            case SERVER_2016 -> listed("KB5044293/KB5043124", "KB5042562");
            case SERVER_2019 -> listed("KB5044277/KB5043126", "KB5042350");
            case SERVER_2022 -> listed("KB5044281/KB5043167", "KB5042349");
            case SERVER_2025 -> listed("KB5044284", "KB5042578");
        };
    }

    private static List<Hotfix> listed(String security, String plain) {
        return Stream.concat(
                Stream.of(plain.split("/")).map(id -> new Hotfix(id, PLAIN, "9/10/2024")),
                Stream.of(security.split("/")).map(id -> new Hotfix(id, SECURITY, "10/9/2024"))).toList();
    }
}
