package org.tenken.product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The build's entry points. */
public final class Assembly {

    private Assembly() {}

    /**
     * Runs one step.
     *
     * @param arguments {@code requests ROOT TARGET} asks the resolver, with one {@code .bndrun} per start;
     *     {@code product ROOT TARGET VERSION} lays out the product from what the resolver exported. ROOT is the
     *     repository, TARGET the product's build directory
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        Path root = Path.of(arguments[1]);
        Path target = Path.of(arguments[2]);
        List<Feature> features = Feature.readAll(root.resolve("features"));
        switch (arguments[0]) {
            case "requests" -> writeRequests(features, target.resolve("starts"));
            case "product" -> writeProduct(features, root, target, arguments[3]);
            default -> throw new IllegalArgumentException("no such step: " + arguments[0]);
        }
    }

    private static void writeRequests(List<Feature> features, Path folder) throws IOException {
        for (RunRequest request : RunRequest.ALL) {
            request.write(features, folder);
        }
    }

    private static void writeProduct(List<Feature> features, Path root, Path target, String version)
            throws IOException {
        ProductFolder product = new ProductFolder(target.resolve("tenken"));
        RunList list = ProductFolder.resolved(features, target.resolve("export"));
        product.writeBundles(list);
        product.writeFeatures(features, list,
                Coordinates.read(root.resolve("target-platform").resolve("pom.xml"), version));
        product.writeNotices(list, Licences.read(root.resolve("product").resolve("licences.properties")));
    }
}
