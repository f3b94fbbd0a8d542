package org.tenken.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One start of the program, from its command line to its exit code. */
final class Start {

    /** Components appear while their bundles start; what is not there this long afterwards will not come. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CommandLine line;
    private final PrintStream out;
    private final PrintStream err;

    Start(CommandLine line, PrintStream out, PrintStream err) {
        this.line = line;
        this.out = out;
        this.err = err;
    }

    int run() throws Exception {
        if (line.command().equals("--version")) {
            Version.ofThisProcess().print(out);
            return ExitCode.OK;
        }
        Home home = Home.ofThisProcess();
        RunList product = RunList.read(home.runList());
        Path data = DataDirectory.ofThisProcess().locate(line.data());
        if (line.command().equals("explain")) {
            List<String> asked = line.arguments().subList(1, line.arguments().size());
            return new Explanation(home, product, data).run(asked, out, err);
        }
        return runInFramework(home, data);
    }

    private int runInFramework(Home home, Path data) throws Exception {
        System.setProperty(LogFinder.FILE, data.resolve("log").resolve("tenken.log").toString());
        Session session = Session.prepare(home.directory(), data, line.arguments(), this::remark);
        Runtime.getRuntime().addShutdownHook(new Thread(session::close, "tenken-stop"));
        try {
            return run(session, home.pluggedFrom(data));
        } catch (Exception | LinkageError ended) {
            // The process is being ended from outside: the bundles go while this thread is still among them.
            if (session.isClosed()) {
                return ExitCode.INTERRUPTED;
            }
            throw ended;
        }
    }

    private int run(Session session, List<Path> pluggedFrom) throws Exception {
        session.start();
        ModuleCheck modules = session.modules();
        modules.run();
        if (line.window()) {
            ModuleWatch.start(pluggedFrom, modules::run);
        }
        Optional<Integer> code =
                new MainThread(session.context(), line.window() ? "console" : "cli", PATIENCE).call();
        return code.orElseThrow(() -> noCommand(session));
    }

    private Refusal noCommand(Session session) {
        List<String> waiting = new Waiting(session.context()).components();
        return new Refusal(ExitCode.OWN_FAULT, (line.window() ? "the window" : "the command line") + " did not start: "
                + (waiting.isEmpty() ? "no bundle offers it" : String.join("; ", waiting)));
    }

    private void remark(String remark) {
        err.println("tenken: " + remark);
    }
}
