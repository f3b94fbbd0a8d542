package org.tenken.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Does once, unseen, what every start does, so that the Java machine can archive the classes it takes.
 *
 * <p>The start script runs it with the property {@code tenken.rehearsal}. It reads no data of the user and opens no
 * window: no service is asked to run.
 */
final class Rehearsal {

    private static final List<List<String>> QUESTIONS = List.of(
            List.of("0x80072F8F"),
            List.of("-2147012721", "--format", "json"),
            List.of("WU_E_NO_SERVICE", "--lang", "ja"));

    private final Home home;
    private final RunList product;

    Rehearsal(Home home, RunList product) {
        this.home = home;
        this.product = product;
    }

    int run() throws Exception {
        Cache cache = Cache.create();
        PrintStream unseen = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Version.ofThisProcess().print(unseen);
        Container container = Container.create(Settings.of(home, data(cache), cache), List.of(), unseen::println);
        try {
            explain(cache, unseen);
            RunList started = product.startedFor(false, Platform.ofThisProcess());
            container.start(started.entries(), home.bundles());
        } finally {
            container.stop();
            cache.delete();
        }
        return ExitCode.OK;
    }

    private void explain(Cache cache, PrintStream unseen) throws Exception {
        if (Explanation.available()) {
            for (List<String> question : QUESTIONS) {
                new Explanation(home, product, data(cache)).run(question, unseen, unseen);
            }
        }
    }

    private static Path data(Cache cache) throws Refusal {
        return DataDirectory.open(cache.directory().resolve("data"));
    }
}
