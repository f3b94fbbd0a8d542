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
        Path data = Cache.create().directory();
        PrintStream unseen = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Version.ofThisProcess().print(unseen);
        explain(data, unseen);
        try (Session session = Session.prepare(home.directory(), data, List.of("--help"), unseen::println)) {
            session.start();
        }
        new Cache(data).delete();
        return ExitCode.OK;
    }

    private void explain(Path data, PrintStream unseen) throws Exception {
        if (Explanation.available()) {
            for (List<String> question : QUESTIONS) {
                new Explanation(home, product, data).run(question, unseen, unseen);
            }
        }
    }
}
