package org.tenken.engine.lab.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tenken.engine.lab.LabName;

/**
 * The command line of a lab.
 *
 * @param jar the lab's own jar
 */
record LabCommand(Path jar) {

    private static final String MAIN = "org.tenken.lab.Lab";

    List<String> serve(LabName name, Path folder, List<String> knobs) {
        List<String> command = new ArrayList<>(session());
        command.addAll(List.of(java(), "-XX:+UseSerialGC", "-Xmx1g", "-Dfile.encoding=UTF-8", "-cp", jar.toString(),
                MAIN, "serve"));
        command.addAll(which(name));
        command.addAll(List.of("--directory", folder.toString()));
        knobs.forEach(knob -> command.addAll(List.of("--knob", knob)));
        return command;
    }

    /** Describes a fleet that runs from what it keeps, which knows the addresses it really got, and another from its name. */
    List<String> manifest(LabName name, Optional<Path> running) {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", jar.toString(), MAIN, "manifest"));
        command.addAll(running.map(folder -> List.of("--directory", folder.toString())).orElseGet(() -> which(name)));
        return command;
    }

    private static List<String> which(LabName name) {
        return List.of("--hosts", String.valueOf(name.hosts()), "--seed", String.valueOf(name.seed()));
    }

    private static String java() {
        Path home = Path.of(System.getProperty("java.home"), "bin");
        Path windows = home.resolve("java.exe");
        return (Files.exists(windows) ? windows : home.resolve("java")).toString();
    }

    /** A session of its own keeps the lab alive when Ctrl+C ends the command that started it. */
    private static List<String> session() {
        Path setsid = Path.of("/usr/bin/setsid");
        return Files.isExecutable(setsid) ? List.of(setsid.toString()) : List.of();
    }
}
