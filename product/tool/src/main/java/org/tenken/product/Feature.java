package org.tenken.product;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.felix.feature.impl.FeatureServiceImpl;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureExtension;

/**
 * One feature file of the repository.
 *
 * @param name the feature's name, as its file is called
 * @param title its name for people
 * @param description what it is good for
 * @param part which part of the product its bundles are
 * @param roots the bundles it names itself, in order; what they need is found by the resolver
 */
record Feature(String name, String title, String description, Part part, List<Root> roots) {

    /** The extension that says which part of the product a feature is. */
    static final String PART = "tenken.part";

    private static final int USUAL_ORDER = 5;

    /** What the bundles of a feature belong to; the launcher starts by it. */
    enum Part { BASE, MODULE, CONSOLE, TOOL }

    /**
     * A bundle that a feature names.
     *
     * @param artifact its artifact id, which is its symbolic name
     * @param order when it is started, lowest first
     */
    record Root(String artifact, int order) {}

    /** Reads every feature file of a folder, in the order of their names. */
    static List<Feature> readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(Feature::read).toList();
        }
    }

    private static Feature read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            org.osgi.service.feature.Feature feature = new FeatureServiceImpl().readFeature(reader);
            return new Feature(feature.getID().getArtifactId(), feature.getName().orElseThrow(),
                    feature.getDescription().orElseThrow(), part(feature),
                    feature.getBundles().stream().map(Feature::root).toList());
        } catch (IOException | RuntimeException broken) {
            throw new IllegalStateException(file + " is not one of our OSGi feature files", broken);
        }
    }

    private static Part part(org.osgi.service.feature.Feature feature) {
        FeatureExtension extension = feature.getExtensions().get(PART);
        if (extension == null || extension.getText().size() != 1) {
            throw new IllegalArgumentException("the extension " + PART + " is missing");
        }
        return Part.valueOf(extension.getText().get(0).toUpperCase(Locale.ROOT));
    }

    private static Root root(FeatureBundle bundle) {
        Map<String, Object> metadata = bundle.getMetadata();
        Object order = metadata.getOrDefault("start-order", USUAL_ORDER);
        return new Root(bundle.getID().getArtifactId(), ((Number) order).intValue());
    }
}
