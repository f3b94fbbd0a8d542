package org.tenken.lab.command;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tenken.lab.target.Target.Output;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.cim.Environment;
import org.tenken.lab.windows.file.Entry;

/** Programs of a line or two. */
final class SmallPrograms {

    private SmallPrograms() {}

    static Map<String, Program> all() {
        Map<String, Program> programs = new HashMap<>();
        programs.put("hostname", (machine, arguments, texts) -> Outputs.of(0, machine.identity().name()));
        programs.put("whoami", (machine, arguments, texts) ->
                Outputs.of(0, machine.identity().authority().toLowerCase(Locale.ROOT) + "\\administrator"));
        programs.put("ver", (machine, arguments, texts) -> Outputs.of(0, "", version(machine)));
        programs.put("echo", (machine, arguments, texts) -> Outputs.of(0,
                Environment.expand(String.join(" ", arguments))));
        programs.put("chcp", SmallPrograms::codePage);
        programs.put("tzutil", (machine, arguments, texts) -> new Output(0, machine.identity().language().zoneKey(),
                ""));
        programs.put("type", SmallPrograms::type);
        return programs;
    }

    private static String version(Machine machine) {
        return "Microsoft Windows [Version " + machine.identity().system().version()
                + (machine.identity().system().revision() == 0 ? "" : "." + machine.identity().system().revision())
                + "]";
    }

    private static Output codePage(Machine machine, List<String> arguments, Texts texts) {
        String page = arguments.isEmpty() ? machine.identity().language().consolePage() : arguments.get(0);
        return page.matches("\\d+")
                ? Outputs.of(0, texts.of("chcp.active", page))
                : Outputs.error(1, texts.of("chcp.wrong", page));
    }

    private static Output type(Machine machine, List<String> arguments, Texts texts) {
        Optional<String> content = arguments.stream().findFirst().map(Environment::expand)
                .flatMap(machine.files()::find).flatMap(Entry::content);
        return content.map(text -> new Output(0, text.replaceAll("(?<!\r)\n", "\r\n"), ""))
                .orElseGet(() -> Outputs.error(1, texts.of("type.missing")));
    }
}
