package org.tenken.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is asked of the resolver for one start of the product.
 *
 * @param name the name of the start
 * @param parts the parts whose features take part
 * @param libraries the feature that the libraries found for this start are counted to
 */
record RunRequest(String name, Set<Feature.Part> parts, String libraries) {

    /** The starts there are: a command, the window, and what runs in a process of its own. */
    static final List<RunRequest> ALL = List.of(
            new RunRequest("command", Set.of(Feature.Part.BASE, Feature.Part.MODULE), "base"),
            new RunRequest("window",
                    Set.of(Feature.Part.BASE, Feature.Part.MODULE, Feature.Part.CONSOLE), "console"),
            new RunRequest("tool", Set.of(Feature.Part.TOOL), "lab"));

    /** Writes the request as a {@code .bndrun} file. */
    void write(List<Feature> features, Path folder) throws IOException {
        String required = features.stream()
                .filter(feature -> parts.contains(feature.part()))
                .flatMap(feature -> feature.roots().stream())
                .map(root -> "    bnd.identity;id='" + root.artifact() + "'")
                .collect(Collectors.joining(",\\\n"));
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".bndrun"), """
                -runfw: org.apache.felix.framework
                -runee: JavaSE-17
                -resolve.effective: active
                -runblacklist: bnd.identity;id='osgi.core'
                -runrequires: \\
                """ + required + "\n");
    }
}
