package org.tenken.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder the product was unpacked to.
 *
 * @param directory its absolute path
 */
record Home(Path directory) {

    /** Finds the folder from the launcher's own jar, which lies in {@code lib}. */
    static Home ofThisProcess() throws Refusal {
        String named = System.getProperty("tenken.home", "");
        if (!named.isEmpty()) {
            return new Home(Path.of(named).toAbsolutePath().normalize());
        }
        try {
            URI jar = Home.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            return new Home(Path.of(jar).getParent().getParent());
        } catch (URISyntaxException unnamed) {
            throw new Refusal(ExitCode.OWN_FAULT, "the product's folder cannot be found from " + unnamed.getInput());
        }
    }

    Path bundles() {
        return directory.resolve("bundles");
    }

    Path modules() {
        return directory.resolve("modules");
    }

    /** Returns the folders whose modules are plugged in while running. */
    List<Path> pluggedFrom(Path data) {
        Path users = data.resolve("modules");
        return Files.isDirectory(modules()) ? List.of(modules(), users) : List.of(users);
    }

    Path runList() {
        return directory.resolve("lib").resolve("run.list");
    }
}
