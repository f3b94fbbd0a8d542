package org.tenken.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.product.Licences.Licence;

class LicencesTest {

    @TempDir
    Path folder;

    @Test
    void takesTheLongestBeginning() throws Exception {
        Licences licences = read("org.a = A | MIT | http://a\norg.a.b = B | EPL-2.0 | http://b\n");

        assertThat(licences.of("org.a.c")).isEqualTo(new Licence("A", "MIT", "http://a"));
        assertThat(licences.of("org.a.b.c")).isEqualTo(new Licence("B", "EPL-2.0", "http://b"));
    }

    @Test
    void stopsAtAnUnknownBundle() throws Exception {
        Licences licences = read("org.a = A | MIT | http://a\n");

        assertThatIllegalStateException().isThrownBy(() -> licences.of("org.b"))
                .withMessageContaining("org.b is third-party and not in product/licences.properties");
    }

    @Test
    void refusesALineWithoutItsThreeParts() {
        assertThatIllegalStateException().isThrownBy(() -> read("org.a = A | MIT\n"));
    }

    private Licences read(String text) throws Exception {
        return Licences.read(Files.writeString(folder.resolve("licences.properties"), text));
    }
}
