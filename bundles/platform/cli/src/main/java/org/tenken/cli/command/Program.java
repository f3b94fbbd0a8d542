package org.tenken.cli.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.Services;
import org.tenken.engine.setting.SettingsProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The whole command line, made of its commands. */
public final class Program {

    private static final Map<String, Function<Services, Object>> COMMANDS = inOrderOfHelp();

    private final Services services;

    /** Creates the program over the engine's services. */
    public Program(Services services) {
        this.services = services;
    }

    /** Runs one command and returns its exit code; trouble becomes one line on standard error. */
    public int run(List<String> arguments) {
        CommandLine line = commands(arguments.isEmpty() ? "" : arguments.get(0));
        boolean verbose = arguments.contains("--verbose");
        line.setParameterExceptionHandler((e, given) -> misused(e, verbose));
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, verbose));
        try {
            return line.execute(arguments.toArray(String[]::new));
        } finally {
            System.out.flush();
            services.interruption().end();
        }
    }

    /** Adds the one command that was named; describing all of them costs more time than most of them take. */
    private CommandLine commands(String named) {
        CommandLine line = new CommandLine(new Root());
        Function<Services, Object> known = COMMANDS.get(named);
        if (known != null) {
            line.addSubcommand(named, known.apply(services));
        } else {
            COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.apply(services)));
            Later.NAMES.forEach(name -> line.addSubcommand(name, new Later()));
        }
        line.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(110).setAbbreviatedOptionsAllowed(false);
        return line;
    }

    private static Map<String, Function<Services, Object>> inOrderOfHelp() {
        Map<String, Function<Services, Object>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("diagnose", DiagnoseCommand::new);
        commands.put("fix", FixCommand::new);
        commands.put("undo", UndoCommand::new);
        commands.put("operations", OperationsCommand::new);
        commands.put("settings", SettingsCommand::new);
        commands.put("query", QueryCommand::new);
        commands.put("codes", CodesCommand::new);
        commands.put("checks", ChecksCommand::new);
        commands.put("fixes", FixesCommand::new);
        commands.put("runbooks", RunbooksCommand::new);
        commands.put("lab", LabCommand::new);
        return Collections.unmodifiableMap(commands);
    }

    private static int misused(ParameterException e, boolean verbose) {
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        complain(first + "; see " + command + " --help", e, verbose);
        return Exit.USAGE.code();
    }

    private static int failed(Exception e, boolean verbose) {
        if (e instanceof Refusal refusal) {
            complain(refusal.getMessage(), refusal, verbose);
            return refusal.exit().code();
        }
        if (e instanceof SettingsProblem problem) {
            complain(problem.getMessage(), problem, verbose);
            return (problem.kind() == SettingsProblem.Kind.DATA ? Exit.DATA : Exit.USAGE).code();
        }
        complain("our own fault: " + e + "; --verbose tells where", e, verbose);
        return Exit.INTERNAL.code();
    }

    private static void complain(String message, Exception e, boolean verbose) {
        System.err.print("tenken: " + String.valueOf(message).lines().findFirst().orElse("") + "\n");
        if (verbose) {
            e.printStackTrace(System.err);
        }
    }

    /** The program itself; its help lists the commands. */
    @Command(name = "tenken", mixinStandardHelpOptions = false, synopsisSubcommandLabel = "COMMAND",
            description = {"Says what a Windows error code means, which hosts have the trouble and why, what a fix would change,"
                    + " and changes it safely.", ""},
            footer = {"", "Without a command the window opens. Other commands: console, explain.", "",
                "  tenken explain 0x80072F8F", "  tenken diagnose 0x80072F8F --lab", "  tenken fix time.resync --lab --apply"})
    static final class Root implements Runnable {

        @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, scope = CommandLine.ScopeType.INHERIT,
                description = "this help")
        private boolean help;

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            ParseResult result = spec.commandLine().getParseResult();
            throw new ParameterException(spec.commandLine(), "no command: " + result.originalArgs());
        }
    }
}
