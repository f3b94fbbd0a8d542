package org.tenken.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/**
 * Tells what is wrong with the modules in the watched folders, each problem once.
 *
 * <p>The watcher that installs them retries in silence; a person who dropped a file must hear why nothing happens.
 */
final class ModuleCheck {

    private final Container container;
    private final List<Path> folders;
    private final Consumer<String> remarks;
    private Set<String> told = Set.of();

    ModuleCheck(Container container, List<Path> folders, Consumer<String> remarks) {
        this.container = container;
        this.folders = List.copyOf(folders);
        this.remarks = remarks;
    }

    synchronized void run() {
        Set<String> found = new TreeSet<>();
        for (Path folder : folders) {
            addUnreadable(folder, found);
        }
        found.addAll(container.unresolved(modules(container.context())));
        Set<String> fresh = new TreeSet<>(found);
        fresh.removeAll(told);
        fresh.forEach(remarks);
        told = found;
    }

    private List<Bundle> modules(BundleContext context) {
        Set<String> prefixes = new HashSet<>();
        folders.forEach(folder -> prefixes.add(folder.toFile().toURI().toString()));
        return Arrays.stream(context.getBundles())
                .filter(bundle -> prefixes.stream().anyMatch(bundle.getLocation()::startsWith))
                .toList();
    }

    private static void addUnreadable(Path folder, Set<String> found) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                String problem = problem(jar);
                if (!problem.isEmpty()) {
                    found.add("the module " + jar.getFileName() + " was left out: " + problem);
                }
            }
        } catch (IOException unlisted) {
            found.add("the modules folder " + folder + " cannot be read");
        }
    }

    private static String problem(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            boolean named = manifest != null
                    && manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) != null;
            return named ? "" : "it is not a bundle; its manifest has no Bundle-SymbolicName";
        } catch (IOException broken) {
            return Files.exists(jar) ? "it is not a whole jar file" : "";
        }
    }
}
