package org.tenken.engine.lab.process;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;
import org.tenken.engine.lab.Fleet;
import org.tenken.engine.lab.LabName;
import org.tenken.spi.Endpoint;
import org.tenken.spi.Login;

/**
 * What a lab keeps in its folder: its hosts and process, its login and its certificate.
 *
 * @param name which lab
 * @param path the folder
 */
record LabFolder(LabName name, Path path) {

    private static final Duration SLACK = Duration.ofSeconds(5);

    Path fleet() {
        return path.resolve("fleet.json");
    }

    Path stop() {
        return path.resolve("stop");
    }

    Path output() {
        return path.resolve("output.log");
    }

    /** Returns the process that serves this lab, if it lives. */
    Optional<ProcessHandle> process() {
        try {
            if (Files.notExists(fleet()) || !(Json.object(fleet()).get("pid") instanceof Long id)) {
                return Optional.empty();
            }
            Instant written = Files.getLastModifiedTime(fleet()).toInstant();
            // A number is used again some day: whoever began after the file was written is somebody else.
            return ProcessHandle.of(id).filter(ProcessHandle::isAlive).filter(process -> process.info().startInstant()
                    .map(start -> start.isBefore(written.plus(SLACK))).orElse(true));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Reads the running fleet. */
    Fleet read(ProcessHandle process, boolean https, boolean joined) throws IOException {
        List<Host> hosts = new ArrayList<>();
        if (Json.object(fleet()).get("hosts") instanceof List<?> entries) {
            for (Object entry : entries) {
                hosts.add(host((Map<?, ?>) entry, https));
            }
        }
        Map<?, ?> login = Json.object(path.resolve("login.json"));
        char[] secret = String.valueOf(login.get("password")).toCharArray();
        Endpoint.Trust trust = https
                ? new Endpoint.Trust(Optional.of(path.resolve("certificate.pem")), Optional.empty())
                : Endpoint.Trust.SYSTEM;
        return new Fleet(name, hosts, new Connection(OptionalInt.empty(), https, Endpoint.Scheme.AUTO, trust,
                new Login(String.valueOf(login.get("user")), secret)), process.pid(), path, joined);
    }

    private static Host host(Map<?, ?> entry, boolean https) throws IOException {
        Object port = entry.get(https ? "tlsPort" : "port");
        if (!(port instanceof Long number)) {
            throw new IOException("a host of the lab has no port");
        }
        return new Host(String.valueOf(entry.get("name")), String.valueOf(entry.get("address")),
                OptionalInt.of(Math.toIntExact(number)), List.of(), Optional.empty());
    }

    /** Deletes everything the lab keeps. */
    void delete() throws IOException {
        if (Files.exists(path)) {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException trouble) throws IOException {
                    Files.deleteIfExists(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
