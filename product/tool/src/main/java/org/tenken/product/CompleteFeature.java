package org.tenken.product;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.felix.feature.impl.FeatureServiceImpl;
import org.osgi.service.feature.BuilderFactory;
import org.osgi.service.feature.FeatureBuilder;
import org.osgi.service.feature.FeatureExtension;
import org.osgi.service.feature.FeatureService;

/** Writes a feature file as it is shipped: with every bundle the resolver found, each with its version. */
final class CompleteFeature {

    private static final String GROUP = "org.tenken.features";

    private final FeatureService service = new FeatureServiceImpl();
    private final Coordinates coordinates;

    CompleteFeature(Coordinates coordinates) {
        this.coordinates = coordinates;
    }

    void write(Feature feature, RunList list, Path folder) throws IOException {
        BuilderFactory builders = service.getBuilderFactory();
        FeatureBuilder complete = builders
                .newFeatureBuilder(service.getID(GROUP, feature.name(), coordinates.version()))
                .setName(feature.title())
                .setDescription(feature.description());
        list.entries().stream().filter(entry -> entry.feature().equals(feature.name())).forEach(entry ->
                complete.addBundles(builders
                        .newBundleBuilder(service.getIDfromMavenCoordinates(coordinates.of(entry.bundle().fileName())))
                        .addMetadata("start-order", entry.order())
                        .build()));
        complete.addExtensions(builders
                .newExtensionBuilder(Feature.PART, FeatureExtension.Type.TEXT, FeatureExtension.Kind.OPTIONAL)
                .addText(feature.part().name().toLowerCase(Locale.ROOT))
                .build());
        try (Writer writer = Files.newBufferedWriter(folder.resolve(feature.name() + ".json"))) {
            service.writeFeature(complete.build(), writer);
        }
    }
}
