package org.tenken.lab.http;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.target.SmallWindows;

/** A fleet of one host on a free port, for tests. */
final class OneHost implements AutoCloseable {

    static final String USER = "Administrator";
    static final String PASSWORD = "P@ssw0rd-ä";
    /** For programs that can only type ASCII: a user and a password. */
    static final String PLAIN = "Operator:Passw0rd";
    static final String NAME = "lab-0001";

    private final SmallWindows windows;
    private final Path logFile;
    private final RequestLog log;
    private final FleetServer server;

    private OneHost(SmallWindows windows, Path logFile, RequestLog log, FleetServer server) {
        this.windows = windows;
        this.logFile = logFile;
        this.log = log;
        this.server = server;
    }

    static OneHost start(Knobs knobs) throws IOException {
        return start(knobs, 0);
    }

    static OneHost start(Knobs knobs, int port) throws IOException {
        return start(knobs, new SmallWindows(NAME), port);
    }

    private static OneHost start(Knobs knobs, SmallWindows windows, int port) throws IOException {
        Path file = Files.createTempFile("requests", ".jsonl");
        RequestLog log = RequestLog.appendingTo(file);
        Endpoint endpoint = new Endpoint(windows, InetAddress.getByName("127.77.0.1"), port, 0, knobs);
        Accounts accounts = Accounts.none().with(USER, PASSWORD.toCharArray())
                .with("Operator", "Passw0rd".toCharArray());
        return new OneHost(windows, file, log, FleetServer.start(List.of(endpoint), accounts, log));
    }

    SmallWindows windows() {
        return windows;
    }

    FleetServer server() {
        return server;
    }

    String address() {
        return "127.77.0.1";
    }

    int port() {
        return server.port(NAME).orElseThrow();
    }

    int tlsPort() {
        return server.tlsPort(NAME).orElseThrow();
    }

    List<String> logged() throws IOException {
        return Files.readAllLines(logFile);
    }

    @Override
    public void close() throws IOException {
        server.close();
        log.close();
        Files.delete(logFile);
    }
}
