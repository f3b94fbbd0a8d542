package org.tenken.lab.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tenken.lab.target.Target.Output;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.network.Network;

/**
 * {@code powershell}: runs no language; it knows the shape of a name lookup and of a connection probe, and hands
 * anything else to the command line.
 */
final class PowerShell implements Program {

    private static final Pattern PROBE = Pattern.compile("\\$h\\s*=\\s*'([^']*)'(?:\\s*;\\s*\\$p\\s*=\\s*(\\d{1,5}))?");

    private final BiFunction<Machine, String, Output> shell;

    PowerShell(BiFunction<Machine, String, Output> shell) {
        this.shell = shell;
    }

    @Override
    public Output run(Machine machine, List<String> arguments, Texts texts) {
        Optional<String> script = script(arguments);
        if (script.isEmpty()) {
            return Outputs.error(1, texts.of("powershell.no-script"));
        }
        boolean probes = script.get().contains("Net.Sockets.TcpClient")
                || script.get().contains("[Net.Dns]::GetHostAddresses");
        return probes ? probe(machine, script.get()) : command(machine, script.get().strip(), texts);
    }

    private static Optional<String> script(List<String> arguments) {
        for (int i = 0; i + 1 < arguments.size(); i++) {
            String option = arguments.get(i).toLowerCase(Locale.ROOT);
            if (option.length() > 1 && "-encodedcommand".startsWith(option) && option.startsWith("-e")
                    || option.equals("-ec")) {
                return decode(arguments.get(i + 1));
            }
            if (option.equals("-command") || option.equals("-c")) {
                return Optional.of(String.join(" ", arguments.subList(i + 1, arguments.size())));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decode(String text) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_16LE));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Output command(Machine machine, String script, Texts texts) {
        Output output = shell.apply(machine, script.replaceFirst("^&\\s*", ""));
        return output.exitCode() == 9009
                ? Outputs.error(1, texts.of("powershell.unknown", script.split("\\s", 2)[0]))
                : output;
    }

    private static Output probe(Machine machine, String script) {
        List<String> lines = new ArrayList<>();
        Matcher found = PROBE.matcher(script);
        boolean labelled = script.contains("${h}") || script.contains("\"$h=") || found.results().count() > 1;
        found.reset();
        while (found.find()) {
            lines.addAll(found.group(2) == null
                    ? names(machine, found.group(1), labelled)
                    : List.of(connection(machine, found.group(1), Integer.parseInt(found.group(2)), labelled)));
        }
        return Outputs.of(lines.isEmpty() ? 1 : 0, lines);
    }

    private static List<String> names(Machine machine, String name, boolean labelled) {
        List<String> addresses = machine.network().resolve(name);
        List<String> answer = addresses.isEmpty() ? List.of("unresolved") : addresses;
        return labelled ? List.of(name + "=" + String.join(",", answer)) : answer;
    }

    private static String connection(Machine machine, String host, int port, boolean labelled) {
        Network.Reach reach = machine.network().connect(host, port);
        String result = reach.name().toLowerCase(Locale.ROOT);
        return labelled ? host + ":" + port + "=" + result : result;
    }
}
