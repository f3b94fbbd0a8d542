package org.tenken.lab.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tenken.lab.target.Target.Output;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.network.WinHttpProxy;
import org.tenken.lab.windows.registry.Value;

/** {@code netsh winhttp}: the machine's proxy. */
final class NetworkShell implements Program {

    private static final String INTERNET = "\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";

    @Override
    public Output run(Machine machine, List<String> arguments, Texts texts) {
        String verb = String.join(" ", arguments.subList(0, Math.min(3, arguments.size()))).toLowerCase(Locale.ROOT);
        List<String> rest = arguments.subList(Math.min(3, arguments.size()), arguments.size());
        return switch (verb) {
            case "winhttp show proxy" -> Outputs.of(0, shown(machine, texts));
            case "winhttp set proxy" -> rest.isEmpty() ? unknown(arguments, texts) : set(machine, rest, texts);
            case "winhttp import proxy" -> importUser(machine, texts);
            case "winhttp reset proxy" -> write(machine, WinHttpProxy.direct(), texts);
            default -> unknown(arguments, texts);
        };
    }

    private static Output unknown(List<String> arguments, Texts texts) {
        return Outputs.of(1, texts.of("netsh.unknown", String.join(" ", arguments)));
    }

    private static Output set(Machine machine, List<String> rest, Texts texts) {
        String server = named(rest, "proxy-server", 0);
        String bypass = named(rest, "bypass-list", 1);
        return server.isEmpty() ? unknown(rest, texts) : write(machine, new WinHttpProxy(server, bypass), texts);
    }

    private static String named(List<String> arguments, String name, int position) {
        Optional<String> given = arguments.stream()
                .filter(argument -> argument.toLowerCase(Locale.ROOT).startsWith(name + "="))
                .map(argument -> argument.substring(name.length() + 1)).findFirst();
        boolean byPosition = arguments.size() > position
                && !arguments.get(position).matches("(?i)(proxy-server|bypass-list)=.*");
        return given.orElse(byPosition ? arguments.get(position) : "").replace("\"", "");
    }

    private static Output importUser(Machine machine, Texts texts) {
        String key = "HKU\\" + machine.identity().userSid().orElse(".DEFAULT") + INTERNET;
        boolean manual = machine.registry().number(key, "ProxyEnable", 0) == 1;
        WinHttpProxy proxy = manual
                ? new WinHttpProxy(machine.registry().text(key, "ProxyServer"),
                        machine.registry().text(key, "ProxyOverride"))
                : WinHttpProxy.direct();
        return write(machine, proxy, texts);
    }

    private static Output write(Machine machine, WinHttpProxy proxy, Texts texts) {
        machine.registry().set(WinHttpProxy.KEY, WinHttpProxy.VALUE, Value.binary(proxy.encode()));
        return Outputs.of(0, shown(machine, texts));
    }

    private static List<String> shown(Machine machine, Texts texts) {
        WinHttpProxy proxy = machine.registry().value(WinHttpProxy.KEY, WinHttpProxy.VALUE)
                .flatMap(value -> WinHttpProxy.decode(value.bytes())).orElse(WinHttpProxy.direct());
        if (proxy.isDirect()) {
            return List.of("", texts.of("netsh.current"), "", "    " + texts.of("netsh.direct"), "");
        }
        String bypass = proxy.bypass().isEmpty() ? texts.of("netsh.none") : proxy.bypass();
        return List.of("", texts.of("netsh.current"), "",
                "    " + texts.of("netsh.server") + " :  " + proxy.server(),
                "    " + texts.of("netsh.bypass") + " :  " + bypass, "");
    }
}
