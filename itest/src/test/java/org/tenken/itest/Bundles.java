package org.tenken.itest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** All classes of the project, as they lie in the product's jars, and which bundle each belongs to. */
final class Bundles {

    private static final String OWN = "org.tenken.";

    private final List<String> names;
    private final JavaClasses classes;

    private Bundles(List<String> names, JavaClasses classes) {
        this.names = List.copyOf(names);
        this.classes = classes;
    }

    static Bundles ofTheProduct() throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.walk(Product.HOME)) {
            jars = files.filter(file -> file.getFileName().toString().startsWith(OWN)
                    && file.toString().endsWith(".jar")).sorted().toList();
        }
        List<Location> locations = jars.stream().map(jar -> Location.of(URI.create("jar:" + jar.toUri() + "!/"))).toList();
        return new Bundles(jars.stream().map(Bundles::name).toList(),
                new ClassFileImporter().importLocations(locations));
    }

    List<String> names() {
        return names;
    }

    JavaClasses classes() {
        return classes;
    }

    /** Returns the bundle whose packages a class is in: the longest name that its own begins with. */
    Optional<String> of(JavaClass type) {
        return names.stream()
                .filter(name -> (type.getPackageName() + ".").startsWith(name + "."))
                .max(Comparator.comparingInt(String::length));
    }

    private static String name(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
