package org.tenken.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureTest {

    private static final String TIME = """
            { "feature-resource-version": "1.0",
              "id": "org.example:time:${version}",
              "name": "Time",
              "description": "Clocks.",
              "bundles": [ { "id": "org.example:clock:${version}" },
                           { "id": "org.example:runtime:${version}", "start-order": 1 } ],
              "extensions": { "tenken.part": { "kind": "optional", "type": "text", "text": [ "module" ] } } }
            """;

    @TempDir
    Path folder;

    @Test
    void readsNamesPartAndBundlesInOrder() throws Exception {
        Files.writeString(folder.resolve("time.json"), TIME);
        Files.writeString(folder.resolve("notes.txt"), "no feature");

        assertThat(Feature.readAll(folder)).containsExactly(new Feature("time", "Time", "Clocks.", Feature.Part.MODULE,
                List.of(new Feature.Root("clock", 5), new Feature.Root("runtime", 1))));
    }

    @Test
    void refusesWhatIsNoFeatureAndAFeatureWithoutItsPart() throws Exception {
        Path file = folder.resolve("broken.json");
        for (String text : List.of("{", "{}", TIME.replace("tenken.part", "other"), TIME.replace("module", "none"))) {
            Files.writeString(file, text);

            assertThatIllegalStateException().isThrownBy(() -> Feature.readAll(folder))
                    .withMessageContaining("broken.json");
        }
    }
}
