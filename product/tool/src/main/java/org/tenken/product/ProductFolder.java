package org.tenken.product;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays out what the build makes in the product's folder; scripts and {@code lib} are copied there by Maven itself. */
final class ProductFolder {

    private final Path folder;

    ProductFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads what the resolver exported under a folder, one sub-folder per start. */
    static RunList resolved(List<Feature> features, Path exported) throws IOException {
        Map<RunRequest, List<ResolvedBundle>> starts = new LinkedHashMap<>();
        for (RunRequest request : RunRequest.ALL) {
            starts.put(request, ResolvedBundle.readAll(exported.resolve(request.name())));
        }
        return RunList.of(features, starts);
    }

    void writeBundles(RunList list) throws IOException {
        emptied("bundles");
        for (RunList.Entry entry : list.entries()) {
            Path copy = place(entry);
            Files.createDirectories(copy.getParent());
            Files.copy(entry.bundle().file(), copy, StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path lib = Files.createDirectories(folder.resolve("lib"));
        Files.writeString(lib.resolve("run.list"), list.text());
        deleteClassArchives(lib);
    }

    void writeFeatures(List<Feature> features, RunList list, Coordinates coordinates) throws IOException {
        Path written = emptied("features");
        for (Feature feature : features) {
            new CompleteFeature(coordinates).write(feature, list, written);
        }
    }

    void writeNotices(RunList list, Licences licences) throws IOException {
        List<ResolvedBundle> shipped = new ArrayList<>(ResolvedBundle.readAll(folder.resolve("lib")));
        list.entries().forEach(entry -> shipped.add(entry.bundle()));
        shipped.sort(Comparator.comparing(ResolvedBundle::fileName));
        Files.writeString(folder.resolve("THIRD-PARTY.txt"), new Notices(licences).text(shipped));
    }

    /** An archive of prepared classes fits the jars it was made from only; the start script makes the next one. */
    private static void deleteClassArchives(Path lib) throws IOException {
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(lib, "classes-*")) {
            for (Path archive : archives) {
                Files.delete(archive);
            }
        }
    }

    /** What runs in a process of its own lies beside the bundles, under a name that stays the same. */
    private Path place(RunList.Entry entry) {
        return entry.inFramework()
                ? folder.resolve("bundles").resolve(entry.bundle().fileName())
                : folder.resolve(entry.feature()).resolve(entry.bundle().symbolicName() + ".jar");
    }

    private Path emptied(String name) throws IOException {
        deleteTree(folder.resolve(name));
        return Files.createDirectories(folder.resolve(name));
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
