package org.tenken.lab.fleet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.registry.Value;

/**
 * A person's proxy as the registry keeps it twice: in plain values and in a blob.
 *
 * @param enabled whether the proxy is used
 * @param server what was typed in, kept while it is not used
 * @param bypass what goes direct
 * @param script the address of a script that chooses, or the empty text
 */
record UserProxy(boolean enabled, String server, String bypass, String script) {

    private static final String KEY = "\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";
    private static final int VERSION = 0x46;
    private static final int TAIL = 32;

    static UserProxy none() {
        return new UserProxy(false, "", "", "");
    }

    static UserProxy manual(String server, String bypass) {
        return new UserProxy(true, server, bypass, "");
    }

    static UserProxy automatic(String script) {
        return new UserProxy(false, "", "", script);
    }

    /** Writes it for whoever is logged on. */
    void write(Machine machine) {
        machine.identity().userSid().ifPresent(sid -> write(machine, "HKU\\" + sid + KEY));
    }

    private void write(Machine machine, String key) {
        machine.registry().set(key, "ProxyEnable", Value.number(enabled ? 1 : 0));
        text(machine, key, "ProxyServer", server);
        text(machine, key, "ProxyOverride", bypass);
        text(machine, key, "AutoConfigURL", script);
        machine.registry().set(key + "\\Connections", "DefaultConnectionSettings", Value.binary(blob()));
    }

    private static void text(Machine machine, String key, String name, String value) {
        if (value.isEmpty()) {
            machine.registry().deleteValue(key, name);
        } else {
            machine.registry().set(key, name, Value.text(value));
        }
    }

    private byte[] blob() {
        byte[] proxy = server.getBytes(StandardCharsets.US_ASCII);
        byte[] list = bypass.getBytes(StandardCharsets.US_ASCII);
        byte[] url = script.getBytes(StandardCharsets.US_ASCII);
        int flags = 1 | (enabled ? 2 : 0) | (script.isEmpty() ? 0 : 4);
        return ByteBuffer.allocate(24 + proxy.length + list.length + url.length + TAIL).order(ByteOrder.LITTLE_ENDIAN)
                .putInt(VERSION).putInt(3).putInt(flags).putInt(proxy.length).put(proxy).putInt(list.length).put(list)
                .putInt(url.length).put(url).array();
    }
}
