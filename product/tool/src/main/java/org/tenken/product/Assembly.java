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
     * @param arguments {@code requests FEATURES FOLDER} writes one {@code .bndrun} per start;
     *     {@code product FEATURES EXPORTED FOLDER} lays out the product from what the resolver exported
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        List<Feature> features = Feature.readAll(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "requests" -> {
                for (RunRequest request : RunRequest.ALL) {
                    request.write(features, Path.of(arguments[2]));
                }
            }
            case "product" -> new ProductFolder(Path.of(arguments[3]))
                    .write(ProductFolder.resolved(features, Path.of(arguments[2])));
            default -> throw new IllegalArgumentException("no such step: " + arguments[0]);
        }
    }
}
