package org.tenken.codes.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tenken.codes.Module;
import org.tenken.codes.catalogue.Problem;

/** Data in a jar file that no framework has installed. */
public final class JarPackSource implements PackSource {

    private final Path jar;
    private final Module module;
    private final Offers offers;

    private JarPackSource(Path jar, Module module, Offers offers) {
        this.jar = jar;
        this.module = module;
        this.offers = offers;
    }

    /**
     * Opens a jar for its name and version.
     *
     * @param unverified whether nobody has checked the jar
     * @throws IOException if it is no readable jar
     */
    public static JarPackSource of(Path jar, boolean unverified) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            Manifest manifest = Manifest.of(zip);
            String file = jar.getFileName().toString();
            Module module = new Module(manifest.name().orElse(file), manifest.version(), unverified);
            return new JarPackSource(jar, module, manifest.offers());
        }
    }

    @Override
    public Module module() {
        return module;
    }

    @Override
    public Offers offers() {
        return offers;
    }

    @Override
    public List<PackFile> files(Consumer<Problem> problems) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<PackFile> files = new ArrayList<>();
            Budget budget = new Budget();
            for (String path : paths(zip)) {
                try (InputStream content = zip.getInputStream(zip.getEntry(path))) {
                    files.add(new PackFile(path, budget.read(content)));
                } catch (IOException unreadable) {
                    problems.accept(new Problem(module, path, 0, unreadable.getMessage()));
                }
            }
            return files;
        } catch (IOException unreadable) {
            problems.accept(new Problem(module, jar.getFileName().toString(), 0, "not a readable archive"));
            return List.of();
        }
    }

    private static List<String> paths(ZipFile zip) {
        List<String> paths = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (PackFile.isData(entry.getName()) && !paths.contains(entry.getName()) && paths.size() <= Budget.FILES) {
                paths.add(entry.getName());
            }
        }
        Collections.sort(paths);
        return paths;
    }
}
