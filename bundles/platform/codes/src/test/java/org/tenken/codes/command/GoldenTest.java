package org.tenken.codes.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenken.codes.Shipped;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.explain.Explainer;
import org.tenken.codes.explain.Explanation;

/**
 * What people and scripts read about the codes with runbooks, letter by letter. After a wanted change, the answers that
 * this test writes to target/golden become the new files.
 */
class GoldenTest {

    private static final CatalogueSnapshot SHIPPED = Shipped.snapshot();

    @ParameterizedTest
    @CsvSource({"E1,0x80072F8F", "E2,0x80072EFD", "E3,0x8024402C", "E4,0x80240030", "E5,0x8024502D"})
    void saysTheSameAsBefore(String name, String code) throws IOException {
        List<Explanation> explanations = new Explainer(SHIPPED).explain(code);
        Words english = Words.in(Locale.ENGLISH);
        Words japanese = Words.in(Locale.JAPANESE);
        Map<String, String> answers = Map.of(
                name + ".en.txt", new ExplanationText(english, 100).render(explanations, SHIPPED),
                name + ".ja.txt", new ExplanationText(japanese, 80).render(explanations, SHIPPED),
                name + ".en.json", new ExplanationJson(english).render(explanations, SHIPPED),
                name + ".ja.json", new ExplanationJson(japanese).render(explanations, SHIPPED));
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            Path written = Files.createDirectories(Path.of("target/golden")).resolve(answer.getKey());
            Files.writeString(written, answer.getValue());
        }
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            assertThat(answer.getValue()).as(answer.getKey()).isEqualTo(golden(answer.getKey()));
        }
    }

    private static String golden(String file) throws IOException {
        try (InputStream content = GoldenTest.class.getResourceAsStream("/golden/" + file)) {
            return content == null ? "" : new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
