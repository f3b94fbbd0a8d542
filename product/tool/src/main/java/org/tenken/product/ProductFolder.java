package org.tenken.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays out the product's folder: {@code bundles/}, {@code features/} and {@code lib/run.list}. */
final class ProductFolder {

    private final Path folder;

    ProductFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads what the resolver exported under a folder, one sub-folder per start. */
    static RunList resolved(List<Feature> features, Path exported) throws IOException {
        Map<String, List<ResolvedBundle>> starts = new LinkedHashMap<>();
        for (RunRequest request : RunRequest.ALL) {
            starts.put(request.name(), ResolvedBundle.readAll(exported.resolve(request.name())));
        }
        return RunList.of(features, starts);
    }

    void write(RunList list) throws IOException {
        Path bundles = folder.resolve("bundles");
        Path lib = folder.resolve("lib");
        deleteTree(bundles);
        Files.createDirectories(bundles);
        Files.createDirectories(lib);
        for (RunList.Entry entry : list.entries()) {
            Files.copy(entry.bundle().file(), bundles.resolve(entry.bundle().fileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(lib.resolve("run.list"), list.text());
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
