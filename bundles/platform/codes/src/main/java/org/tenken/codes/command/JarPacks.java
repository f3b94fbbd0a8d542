package org.tenken.codes.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tenken.codes.catalogue.Pack;
import org.tenken.codes.pack.JarPackSource;
import org.tenken.codes.pack.PackFilter;
import org.tenken.codes.pack.PackReader;

/** The packs in a list of jar files. A jar beside this bundle's own jar is the product's; any other is unverified. */
final class JarPacks {

    private final List<Path> jars;

    JarPacks(List<Path> jars) {
        this.jars = List.copyOf(jars);
    }

    List<Pack> read(PackFilter filter, Consumer<String> problems) {
        Optional<Path> own = ownFolder();
        PackReader reader = new PackReader(filter);
        List<Pack> packs = new ArrayList<>(jars.size());
        for (Path jar : jars) {
            boolean unverified = own.isEmpty() || !own.get().equals(jar.toAbsolutePath().normalize().getParent());
            try {
                packs.add(reader.read(JarPackSource.of(jar, unverified)));
            } catch (IOException unreadable) {
                problems.accept(jar.getFileName() + " is not a readable module and is left out");
            }
        }
        return packs;
    }

    private static Optional<Path> ownFolder() {
        try {
            CodeSource source = JarPacks.class.getProtectionDomain().getCodeSource();
            return source == null || source.getLocation() == null ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()).toAbsolutePath().normalize().getParent());
        } catch (URISyntaxException | IllegalArgumentException elsewhere) {
            return Optional.empty();
        }
    }
}
