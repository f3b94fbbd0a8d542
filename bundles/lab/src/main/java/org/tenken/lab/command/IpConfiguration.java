package org.tenken.lab.command;

import java.util.ArrayList;
import java.util.List;
import org.tenken.lab.target.Target.Output;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.network.Adapter;

/** {@code ipconfig}: the adapters and their addresses. */
final class IpConfiguration implements Program {

    @Override
    public Output run(Machine machine, List<String> arguments, Texts texts) {
        if (arguments.stream().anyMatch("/flushdns"::equalsIgnoreCase)) {
            return Outputs.of(0, "", texts.of("ipconfig.title"), "", texts.of("ipconfig.flushed"));
        }
        if (!arguments.isEmpty() && !arguments.get(0).equalsIgnoreCase("/all")) {
            return Outputs.of(1, texts.of("ipconfig.unknown", arguments.get(0)));
        }
        List<String> lines = new ArrayList<>(List.of("", texts.of("ipconfig.title"), ""));
        if (!arguments.isEmpty()) {
            lines.add(label(texts.of("ipconfig.host"), machine.identity().name()));
            lines.add(label(texts.of("ipconfig.suffix"), machine.identity().domain().orElse("")));
        }
        machine.network().adapters().stream().filter(adapter -> !adapter.connection().isEmpty())
                .forEach(adapter -> add(adapter, !arguments.isEmpty(), texts, lines));
        return Outputs.of(0, lines);
    }

    private static void add(Adapter adapter, boolean all, Texts texts, List<String> lines) {
        String kind = texts.of(adapter.interfaceType() == 6 ? "ipconfig.ethernet" : "ipconfig.ppp",
                adapter.connection());
        lines.addAll(List.of("", kind + ":", ""));
        if (!adapter.connected()) {
            lines.add(label(texts.of("ipconfig.state"), texts.of("ipconfig.disconnected")));
        }
        lines.add(label(texts.of("ipconfig.connection-suffix"), adapter.suffix()));
        if (all) {
            lines.add(label(texts.of("ipconfig.description"), adapter.description()));
            lines.add(label(texts.of("ipconfig.mac"), adapter.mac().replace(':', '-')));
            lines.add(label("DHCP", texts.of(adapter.dhcp() ? "ipconfig.yes" : "ipconfig.no")));
        }
        adapter.addresses().forEach(address -> lines.add(label(texts.of("ipconfig.address"), address)));
        lines.add(label(texts.of("ipconfig.gateway"), String.join(" ", adapter.gateways())));
        if (all) {
            lines.add(label(texts.of("ipconfig.name-servers"), String.join(" ", adapter.nameServers())));
        }
    }

    private static String label(String name, String value) {
        StringBuilder line = new StringBuilder("   " + name + " ");
        while (line.length() < 38) {
            line.append(line.length() % 2 == 0 ? '.' : ' ');
        }
        return line + " : " + value;
    }
}
