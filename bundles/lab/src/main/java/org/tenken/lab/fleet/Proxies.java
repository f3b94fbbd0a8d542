package org.tenken.lab.fleet;

import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.network.WinHttpProxy;
import org.tenken.lab.windows.registry.Value;

/** Writes the machine's proxy. */
final class Proxies {

    private Proxies() {}

    static void machine(Machine machine, String server, String bypass) {
        blob(machine, new WinHttpProxy(server, bypass).encode());
    }

    static void blob(Machine machine, byte[] bytes) {
        machine.registry().set(WinHttpProxy.KEY, WinHttpProxy.VALUE, Value.binary(bytes));
    }

    static void direct(Machine machine) {
        machine.registry().deleteValue(WinHttpProxy.KEY, WinHttpProxy.VALUE);
    }
}
