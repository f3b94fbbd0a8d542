package org.tenken.network;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tenken.api.facts.RegistryValue;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Bytes;

/**
 * The machine's proxy, which services such as Windows Update use.
 *
 * <p>It lies in a registry value of little-endian numbers and single-byte text: version, counter, flags (2 is a manual
 * proxy), length and proxy, length and bypass list. Lengths are four bytes and versions differ, so neither is taken for
 * granted; a missing value means direct.
 *
 * @param manual whether a proxy is named
 * @param proxy the proxy or list of proxies, empty when direct
 * @param bypass what goes past it, separated by semicolons
 * @param damaged whether the value cannot be read, or promises a proxy and names none
 */
public record WinHttpProxy(boolean manual, String proxy, String bypass, boolean damaged) {

    static final String KEY = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections";
    static final String KEY_32 =
            "HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections";
    static final String NAME = "WinHttpSettings";
    static final WinHttpProxy DIRECT = new WinHttpProxy(false, "", "", false);

    private static final WinHttpProxy DAMAGED = new WinHttpProxy(false, "", "", true);
    private static final int VERSION = 0x28;
    private static final int DIRECT_FLAG = 1;
    private static final int MANUAL_FLAG = 2;

    static Probe<WinHttpProxy> probe() {
        return RegistryValue.bytes(KEY, NAME).optional()
                .map(bytes -> bytes.map(WinHttpProxy::decode).orElse(DIRECT));
    }

    static WinHttpProxy decode(Bytes bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.array()).order(ByteOrder.LITTLE_ENDIAN);
        if (buffer.remaining() < 12) {
            return DAMAGED;
        }
        boolean manual = (buffer.getInt(8) & MANUAL_FLAG) != 0;
        buffer.position(12);
        Optional<String> proxy = text(buffer);
        Optional<String> bypass = proxy.flatMap(found -> text(buffer));
        if (bypass.isEmpty() || manual && proxy.get().isBlank()) {
            return DAMAGED;
        }
        return manual ? new WinHttpProxy(true, proxy.get(), bypass.get(), false) : DIRECT;
    }

    private static Optional<String> text(ByteBuffer buffer) {
        if (buffer.remaining() < 4) {
            return Optional.empty();
        }
        int length = buffer.getInt();
        if (length < 0 || length > buffer.remaining()) {
            return Optional.empty();
        }
        byte[] text = new byte[length];
        buffer.get(text);
        return Optional.of(new String(text, StandardCharsets.ISO_8859_1));
    }

    Bytes encode() {
        byte[] proxyText = proxy.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bypassText = bypass.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer buffer = ByteBuffer.allocate(20 + proxyText.length + bypassText.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(VERSION).putInt(0).putInt(manual ? DIRECT_FLAG | MANUAL_FLAG : DIRECT_FLAG);
        buffer.putInt(proxyText.length).put(proxyText).putInt(bypassText.length).put(bypassText);
        return Bytes.of(buffer.array());
    }
}
