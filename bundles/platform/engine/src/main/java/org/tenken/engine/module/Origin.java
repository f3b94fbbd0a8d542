package org.tenken.engine.module;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.tenken.engine.catalogue.Module;

/**
 * Where bundles come from.
 *
 * @param watched the folders into which anybody may drop a bundle
 */
record Origin(List<Path> watched) {

    static Origin of(BundleContext context) {
        String folders = Optional.ofNullable(context.getProperty("felix.fileinstall.dir")).orElse("");
        return new Origin(Arrays.stream(folders.split(",")).map(String::strip).filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder).toAbsolutePath().normalize()).toList());
    }

    Module module(Bundle bundle) {
        String name = Optional.ofNullable(bundle.getSymbolicName()).orElse("bundle " + bundle.getBundleId());
        return new Module(name, String.valueOf(bundle.getVersion()), !dropped(bundle.getLocation()));
    }

    private boolean dropped(String location) {
        if (!location.startsWith("file:")) {
            return false;
        }
        try {
            Path path = Path.of(URI.create(location).getPath()).toAbsolutePath().normalize();
            return watched.stream().anyMatch(path::startsWith);
        } catch (IllegalArgumentException | NullPointerException e) {
            return true;
        }
    }
}
