package org.tenken.launcher;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Does once, unseen, what every start does, so that the Java machine can archive the classes it takes.
 *
 * <p>The start script runs it with the property {@code tenken.rehearsal}. It reads no data of the user and opens no
 * window.
 */
final class Rehearsal {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("--version"),
            List.of("explain", "0x80072F8F"),
            List.of("explain", "-2147012721", "--format", "json"),
            List.of("explain", "WU_E_NO_SERVICE", "--lang", "ja"));

    /** A check that ends at a closed port of this machine; its account is never sent anywhere. */
    private static final List<String> CHECK = List.of("check", "--host", "127.0.0.1", "--port", "1",
            "--user", "rehearsal", "--password-env", "PATH", "--format", "json");

    /** The person waits for it, so it must end whatever happens; without an archive the start is only slower. */
    private static final long LIMIT_SECONDS = 20;

    private Rehearsal() {}

    static int run() throws Exception {
        CompletableFuture.delayedExecutor(LIMIT_SECONDS, TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(ExitCode.OWN_FAULT));
        Path data = Cache.create().directory();
        PrintStream unseen = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        DataDirectory.ofThisProcess().locate(Optional.empty());
        Files.createFile(DataDirectory.open(data).resolve("modules").resolve("none.jar"));
        for (List<String> command : COMMANDS) {
            new Start(new CommandLine(Optional.of(data), command), unseen, unseen).run();
        }
        Home home = Home.ofThisProcess();
        try (Session session = Session.prepare(home.directory(), data, CHECK, unseen::println)) {
            session.start();
            new MainThread(session.context(), "cli", Duration.ZERO).call();
        }
        new Cache(data).delete();
        return ExitCode.OK;
    }
}
