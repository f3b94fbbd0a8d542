package org.tenken.cli.command;

import java.util.List;
import java.util.Locale;
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

    private final Services services;

    /** Creates the program over the engine's services. */
    public Program(Services services) {
        this.services = services;
    }

    /** Runs one command and returns its exit code; trouble becomes one line on standard error. */
    public int run(List<String> arguments) {
        CommandLine line = commands();
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

    private CommandLine commands() {
        CommandLine line = new CommandLine(new Root());
        line.addSubcommand(new CheckCommand(services)).addSubcommand(new DiagnoseCommand(services))
                .addSubcommand(new FixCommand(services)).addSubcommand(new UndoCommand(services))
                .addSubcommand(new OperationsCommand(services)).addSubcommand(new SettingsCommand(services))
                .addSubcommand(new QueryCommand(services)).addSubcommand(new CodesCommand(services))
                .addSubcommand(new ChecksCommand(services)).addSubcommand(new FixesCommand(services))
                .addSubcommand(new RunbooksCommand(services)).addSubcommand(new LabCommand(services));
        Later.NAMES.forEach(name -> line.addSubcommand(name, new Later()));
        line.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(110).setAbbreviatedOptionsAllowed(false);
        return line;
    }

    private static int misused(ParameterException e, boolean verbose) {
        complain(Locale.getDefault(), e.getMessage(), e, verbose);
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        System.err.print("        " + command + " --help\n");
        return Exit.USAGE.code();
    }

    private static int failed(Exception e, boolean verbose) {
        if (e instanceof Refusal refusal) {
            complain(Locale.getDefault(), refusal.getMessage(), refusal, verbose);
            return refusal.exit().code();
        }
        if (e instanceof SettingsProblem problem) {
            complain(Locale.getDefault(), problem.getMessage(), problem, verbose);
            return (problem.kind() == SettingsProblem.Kind.DATA ? Exit.DATA : Exit.USAGE).code();
        }
        complain(Locale.getDefault(), "our own fault: " + e + "; --verbose tells where", e, verbose);
        return Exit.INTERNAL.code();
    }

    private static void complain(Locale language, String message, Exception e, boolean verbose) {
        System.err.print("tenken: " + String.valueOf(message).lines().findFirst().orElse(language.toString()) + "\n");
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
