package org.tenken.network;

import java.util.Optional;
import org.tenken.api.facts.RegistryValue;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Read;

/**
 * Whether a host's programs may speak TLS 1.2.
 *
 * <p>Schannel has it on unless {@code Enabled} is 0 or {@code DisabledByDefault} is not 0. Before Windows 8.1 WinHTTP needs
 * a bit of {@code DefaultSecureProtocols} besides (0x800; Microsoft's update KB3140245 brings the value's support).
 *
 * @param switchedOff whether Schannel's client side is off
 * @param build Windows' build number
 * @param protocols WinHTTP's protocols, where set
 */
public record TransportSecurity(boolean switchedOff, long build, Optional<Long> protocols) {

    static final String CLIENT = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client";
    static final String WINHTTP = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp";
    static final long TLS_1_2 = 0x800;

    private static final long WINDOWS_8_1 = 9600;

    static Probe<TransportSecurity> probe() {
        Probe<Boolean> off = Probe.all(
                RegistryValue.number(CLIENT, "Enabled").optional(),
                RegistryValue.number(CLIENT, "DisabledByDefault").optional(),
                (enabled, byDefault) -> enabled.orElse(1L) == 0 || byDefault.orElse(0L) != 0);
        return Probe.all(off,
                Probe.row(Read.wql("Win32_OperatingSystem", "BuildNumber")).map(row -> row.number("BuildNumber")),
                RegistryValue.number(WINHTTP, "DefaultSecureProtocols").optional(),
                TransportSecurity::new);
    }

    boolean bitMissing() {
        return build < WINDOWS_8_1 && (protocols.orElse(0L) & TLS_1_2) == 0;
    }
}
