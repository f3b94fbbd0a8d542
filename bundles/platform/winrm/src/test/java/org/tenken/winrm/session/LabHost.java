package org.tenken.winrm.session;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tenken.lab.http.Accounts;
import org.tenken.lab.http.FleetServer;
import org.tenken.lab.http.RequestLog;
import org.tenken.lab.knob.Knobs;
import org.tenken.spi.Endpoint;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Login;
import org.tenken.spi.Session;
import org.tenken.winrm.http.Limits;

/** One simulated host and a transport to it. */
final class LabHost implements AutoCloseable {

    static final Duration LIMIT = Duration.ofSeconds(20);

    private static final String NAME = "lab-0001";
    private static final String PASSWORD = "Päss\"wörd 1";

    private final SmallTarget target = new SmallTarget(NAME);
    private final WinrmTransport transport = new WinrmTransport(new Limits(4 << 20, 16 << 10));
    private final Path logFile;
    private final RequestLog log;
    private final FleetServer server;

    LabHost(Knobs knobs) throws IOException {
        logFile = Files.createTempDirectory("lab").resolve("requests.jsonl");
        log = RequestLog.appendingTo(logFile);
        server = FleetServer.start(List.of(new org.tenken.lab.http.Endpoint(target,
                InetAddress.getByName("127.66.0.1"), 0, 0,
                knobs)), Accounts.none().with("admin", PASSWORD.toCharArray()), log);
    }

    SmallTarget target() {
        return target;
    }

    WinrmTransport transport() {
        return transport;
    }

    FleetServer server() {
        return server;
    }

    Endpoint http(Endpoint.Scheme scheme) {
        return new Endpoint(NAME, "127.66.0.1", server.port(NAME).orElseThrow(), false, Endpoint.Trust.SYSTEM, scheme);
    }

    Endpoint https(Endpoint.Trust trust) {
        return new Endpoint(NAME, "127.66.0.1", server.tlsPort(NAME).orElseThrow(), true, trust, Endpoint.Scheme.NTLM);
    }

    Endpoint.Trust authority() throws Exception {
        return new Endpoint.Trust(Optional.of(pem(server.authority())), Optional.empty());
    }

    private static Path pem(X509Certificate certificate) throws Exception {
        Path file = Files.createTempFile("authority", ".pem");
        file.toFile().deleteOnExit();
        return Files.writeString(file, "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded()) + "\n-----END CERTIFICATE-----\n");
    }

    static Login login() {
        return new Login(".\\admin", PASSWORD.toCharArray());
    }

    Session open() throws Exception {
        return get(transport.open(http(Endpoint.Scheme.NTLM), login(), LIMIT));
    }

    /** Returns the operations the host received, in order. */
    List<String> operations() throws IOException {
        return Files.readAllLines(logFile).stream()
                .map(line -> line.replaceFirst(".*\"operation\":\"([^\"]*)\".*", "$1")).toList();
    }

    /** Returns the operations once there is a certain one among them. */
    List<String> operationsUntil(String wanted) throws Exception {
        try (WatchService watch = logFile.getFileSystem().newWatchService()) {
            logFile.getParent().register(watch, StandardWatchEventKinds.ENTRY_MODIFY);
            while (!operations().contains(wanted)) {
                WatchKey key = watch.poll(20, TimeUnit.SECONDS);
                if (key == null) {
                    throw new AssertionError("no " + wanted + " among " + operations());
                }
                key.pollEvents();
                key.reset();
            }
        }
        return operations();
    }

    static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(30, TimeUnit.SECONDS);
    }

    static HostFailure failure(CompletableFuture<?> future) throws InterruptedException, TimeoutException {
        try {
            throw new AssertionError("succeeded: " + future.get(30, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof HostFailure failure) {
                return failure;
            }
            throw new AssertionError("failed otherwise", e);
        }
    }

    /** Returns rung, reason and doubt in one text, to compare as a whole. */
    static String summary(HostFailure failure) {
        return failure.rung().word() + " " + failure.reason() + (failure.inDoubt() ? " in doubt" : "");
    }

    @Override
    public void close() throws IOException {
        transport.close();
        server.close();
        log.close();
        Files.deleteIfExists(logFile);
        Files.deleteIfExists(logFile.getParent());
    }
}
