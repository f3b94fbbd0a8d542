package org.tenken.lab.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tenken.lab.target.Target.Output;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.identity.Language;

/** Finds the program a line names and runs it; shared by all hosts, holds no state. */
public final class CommandShell {

    private static final int NOT_RECOGNISED = 9009;

    private final Map<String, Program> programs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    /** Knows the programs and their words. */
    public CommandShell() {
        for (Language language : Language.values()) {
            texts.put(language, new Texts(language));
        }
        programs.put("w32tm", new TimeTool());
        programs.put("netsh", new NetworkShell());
        programs.put("sc", new ServiceTool());
        programs.put("net", new NetTool());
        programs.put("reg", new RegistryTool());
        programs.put("ipconfig", new IpConfiguration());
        programs.put("systeminfo", new SystemInformation());
        programs.put("powershell", new PowerShell(this::line));
        SmallPrograms.all().forEach(programs::put);
    }

    /** Runs a command; it may be a whole line or a program with its arguments apart. */
    public Output run(Machine machine, String command, List<String> arguments) {
        StringBuilder line = new StringBuilder(command);
        arguments.forEach(argument -> line.append(' ').append(argument));
        return line(machine, line.toString());
    }

    private Output line(Machine machine, String line) {
        Output output = new Output(0, "", "");
        for (String part : Words.parts(line.strip())) {
            boolean onlyAfterSuccess = part.startsWith("&&");
            if (!onlyAfterSuccess || output.exitCode() == 0) {
                output = Outputs.after(output, one(machine, part.replaceFirst("^&+", "").strip()));
            }
        }
        return output;
    }

    private Output one(Machine machine, String line) {
        List<String> words = Words.split(line);
        if (words.isEmpty()) {
            return Outputs.of(0);
        }
        String name = words.get(0).replaceFirst("(?i)^.*\\\\", "").replaceFirst("(?i)\\.(exe|com)$", "");
        List<String> arguments = words.subList(1, words.size());
        if (name.equalsIgnoreCase("cmd")) {
            return inner(machine, line);
        }
        Program program = programs.get(name.toLowerCase(Locale.ROOT));
        Texts ownTexts = texts.get(machine.identity().language());
        return program == null
                ? Outputs.error(NOT_RECOGNISED, ownTexts.of("shell.unknown", words.get(0)))
                : program.run(machine, arguments, ownTexts);
    }

    private Output inner(Machine machine, String line) {
        String rest = line.replaceFirst("(?i)^\\S+\\s*(/[^cC]\\s+)*/[cC]\\s*", "");
        if (rest.equals(line)) {
            return Outputs.of(0);
        }
        String unquoted = rest.matches("\".*\"") ? rest.substring(1, rest.length() - 1) : rest;
        Output output = line(machine, unquoted);
        return output.exitCode() == NOT_RECOGNISED
                ? new Output(1, output.standardOutput(), output.standardError()) : output;
    }
}
