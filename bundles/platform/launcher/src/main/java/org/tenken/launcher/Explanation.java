package org.tenken.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tenken.codes.command.ExplainCommand;

/**
 * {@code explain} without the framework: codes are data in the modules' jars, so nothing has to be started to read
 * them. The codes bundle lies on this program's class path for it.
 */
final class Explanation {

    private final Home home;
    private final RunList product;
    private final Path data;

    Explanation(Home home, RunList product, Path data) {
        this.home = home;
        this.product = product;
        this.data = data;
    }

    int run(List<String> asked, PrintStream out, PrintStream err) throws IOException {
        return ExplainCommand.main(moduleJars(), asked, out, err);
    }

    private List<Path> moduleJars() throws IOException {
        List<Path> jars = new ArrayList<>(product.moduleJars(home.bundles()));
        for (Path folder : home.pluggedFrom(data)) {
            addJars(folder, jars);
        }
        return jars;
    }

    private static void addJars(Path folder, List<Path> jars) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            files.forEach(found::add);
        }
        Collections.sort(found);
        jars.addAll(found);
    }
}
