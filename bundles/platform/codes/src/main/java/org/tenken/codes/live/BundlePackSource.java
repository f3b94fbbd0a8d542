package org.tenken.codes.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.tenken.codes.Module;
import org.tenken.codes.catalogue.Problem;
import org.tenken.codes.pack.Budget;
import org.tenken.codes.pack.Offers;
import org.tenken.codes.pack.PackFile;
import org.tenken.codes.pack.PackSource;

/** Data in an installed bundle. No class of the bundle is loaded for it. */
final class BundlePackSource implements PackSource {

    private final Bundle bundle;
    private final Module module;
    private final Offers offers;

    BundlePackSource(Bundle bundle, boolean unverified) {
        this.bundle = bundle;
        this.module = new Module(Optional.ofNullable(bundle.getSymbolicName()).orElse(bundle.getLocation()),
                bundle.getVersion().toString(), unverified);
        this.offers = Offers.of(Optional.ofNullable(bundle.getHeaders("").get("Provide-Capability")).orElse(""));
    }

    @Override
    public Module module() {
        return module;
    }

    @Override
    public Offers offers() {
        return offers;
    }

    /** Tells whether there is anything to read or to know about. */
    boolean isWorthKnowing() {
        return !offers.checks().isEmpty() || !offers.fixes().isEmpty()
                || paths().stream().anyMatch(path -> !PackFile.isText(path));
    }

    @Override
    public List<PackFile> files(Consumer<Problem> problems) {
        List<PackFile> files = new ArrayList<>();
        Budget budget = new Budget();
        try {
            for (String path : paths()) {
                file(path, budget, problems).ifPresent(files::add);
            }
        } catch (IllegalStateException uninstalled) {
            problems.accept(new Problem(module, bundle.getLocation(), 0, "the module was removed while it was read"));
        }
        return files;
    }

    private Optional<PackFile> file(String path, Budget budget, Consumer<Problem> problems) {
        URL entry = bundle.getEntry(path);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream content = entry.openStream()) {
            return Optional.of(new PackFile(path, budget.read(content)));
        } catch (IOException unreadable) {
            problems.accept(new Problem(module, path, 0, unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (String folder : PackFile.FOLDERS) {
            Enumeration<String> entries = bundle.getEntryPaths(folder);
            while (entries != null && entries.hasMoreElements()) {
                String path = entries.nextElement();
                if (PackFile.isData(path)) {
                    paths.add(path);
                }
            }
        }
        Collections.sort(paths);
        return paths;
    }
}
