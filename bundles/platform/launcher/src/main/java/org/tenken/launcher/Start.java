package org.tenken.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One start of the program, from its command line to its exit code. */
final class Start {

    /** Components appear while their bundles start; what is not there this long afterwards will not come. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

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
        if (Boolean.getBoolean("tenken.rehearsal")) {
            return new Rehearsal(home, product).run();
        }
        Path data = DataDirectory.ofThisProcess().locate(line.data());
        if (line.command().equals("explain") && Explanation.available()) {
            List<String> asked = line.arguments().subList(1, line.arguments().size());
            return new Explanation(home, product, data).run(asked, out, err);
        }
        return runInFramework(home, product, DataDirectory.open(data));
    }

    private int runInFramework(Home home, RunList product, Path data) throws Exception {
        String command = line.window() ? "console" : "cli";
        RunList started = product.startedFor(line.window(), Platform.ofThisProcess());
        Cache cache = Cache.create();
        Container container = Container.create(Settings.of(home, data, cache), line.arguments(), this::remark);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(container, cache), "tenken-stop"));
        container.start(started.entries(), home.bundles());
        Optional<Integer> code = new MainThread(container.context(), command, PATIENCE).call();
        if (code.isEmpty()) {
            throw new Refusal(ExitCode.OWN_FAULT, line.window()
                    ? "the window did not start: no bundle offers it"
                    : "the command line did not start: no bundle offers it");
        }
        return code.get();
    }

    private static void end(Container container, Cache cache) {
        container.stop();
        cache.delete();
    }

    private void remark(String remark) {
        err.println("tenken: " + remark);
    }
}
