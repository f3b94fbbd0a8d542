package org.tenken.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * One bundle as the resolver exported it.
 *
 * @param file its jar
 * @param symbolicName its name in the framework
 * @param kind {@code start}, {@code lazy} or {@code fragment}, as the launcher's run list spells them
 * @param platforms its Eclipse platform filter, or empty
 */
record ResolvedBundle(Path file, String symbolicName, String kind, String platforms) {

    /** Reads every jar of a folder, in the order of their names. */
    static List<ResolvedBundle> readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().map(ResolvedBundle::read).toList();
        }
    }

    /** Says whether the project itself made this bundle. */
    boolean own() {
        return symbolicName.startsWith("org.tenken.") || symbolicName.equals("org.eclipse.osgi");
    }

    String fileName() {
        return file.getFileName().toString();
    }

    private static ResolvedBundle read(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            String name = manifest.getValue("Bundle-SymbolicName").replaceFirst(";.*", "").strip();
            String filter = manifest.getValue("Eclipse-PlatformFilter");
            return new ResolvedBundle(file, name, kind(manifest), filter == null ? "" : filter.strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String kind(Attributes manifest) {
        if (manifest.getValue("Fragment-Host") != null) {
            return "fragment";
        }
        String policy = manifest.getValue("Bundle-ActivationPolicy");
        return policy != null && policy.startsWith("lazy") ? "lazy" : "start";
    }
}
