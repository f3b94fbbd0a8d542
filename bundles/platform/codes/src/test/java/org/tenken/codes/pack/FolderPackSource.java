package org.tenken.codes.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tenken.codes.Module;
import org.tenken.codes.catalogue.Problem;

/** The data of a module as it lies in a source folder. */
public record FolderPackSource(Path folder, Module module, Offers offers) implements PackSource {

    @Override
    public List<PackFile> files(Consumer<Problem> problems) {
        Budget budget = new Budget();
        List<PackFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (PackFile.isData(name)) {
                    try (InputStream content = Files.newInputStream(path)) {
                        files.add(new PackFile(name, budget.read(content)));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
