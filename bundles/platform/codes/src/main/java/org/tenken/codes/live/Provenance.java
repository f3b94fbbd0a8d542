package org.tenken.codes.live;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;

/** Tells bundles that came with the product from those that somebody dropped into a watched folder. */
final class Provenance {

    private static final String REFERENCE = "reference:";

    private final List<Path> watched;

    Provenance(List<Path> watched) {
        this.watched = List.copyOf(watched);
    }

    /** Reads the watched folders from the framework's properties. */
    static Provenance of(BundleContext context) {
        List<Path> folders = new ArrayList<>();
        for (String folder : Optional.ofNullable(context.getProperty("felix.fileinstall.dir")).orElse("").split(",")) {
            if (!folder.isBlank()) {
                folders.add(Path.of(folder.strip()).toAbsolutePath().normalize());
            }
        }
        return new Provenance(folders);
    }

    /** Tells whether a bundle of this location lies in a watched folder; nobody has checked what lies there. */
    boolean isUnverified(String location) {
        String place = location.startsWith(REFERENCE) ? location.substring(REFERENCE.length()) : location;
        if (!place.startsWith("file:")) {
            return false;
        }
        try {
            Path path = Path.of(URI.create(place)).toAbsolutePath().normalize();
            return watched.stream().anyMatch(path::startsWith);
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
    }
}
