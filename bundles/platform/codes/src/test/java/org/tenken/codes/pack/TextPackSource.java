package org.tenken.codes.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tenken.codes.Module;
import org.tenken.codes.catalogue.Problem;

/** A module whose data is written in a test. */
public record TextPackSource(Module module, Offers offers, List<PackFile> files) implements PackSource {

    public static final Module ACME = new Module("com.acme.storage", "1.2.0", true);

    /** Takes path and content in turn. */
    public static TextPackSource of(String... pathsAndContents) {
        List<PackFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            files.add(new PackFile(pathsAndContents[i], pathsAndContents[i + 1]));
        }
        return new TextPackSource(ACME, Offers.of(""), files);
    }

    @Override
    public List<PackFile> files(Consumer<Problem> problems) {
        return files;
    }
}
