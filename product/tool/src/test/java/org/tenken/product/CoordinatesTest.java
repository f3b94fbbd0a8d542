package org.tenken.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoordinatesTest {

    private static final String PROJECT = """
            <project><properties><net.version>4.1</net.version></properties>
              <dependencyManagement><dependencies><dependency>
                <groupId>org.net</groupId><artifactId>net-core</artifactId><version>${net.version}</version>
              </dependency></dependencies></dependencyManagement></project>
            """;

    @TempDir
    Path folder;

    @Test
    void knowsTheTargetPlatformAndOurOwn() throws Exception {
        Coordinates coordinates = read(PROJECT);

        assertThat(coordinates.of("net-core-4.1.jar")).isEqualTo("org.net:net-core:4.1");
        assertThat(coordinates.of("org.tenken.api-1.0-SNAPSHOT.jar")).isEqualTo("org.tenken:org.tenken.api:1.0-SNAPSHOT");
    }

    @Test
    void refusesAJarFromNowhereAndAProjectWithADoctype() throws Exception {
        Coordinates coordinates = read(PROJECT);

        assertThatIllegalStateException().isThrownBy(() -> coordinates.of("net-core-4.2.jar"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read("<!DOCTYPE project [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + PROJECT));
    }

    private Coordinates read(String project) throws IOException {
        return Coordinates.read(Files.writeString(folder.resolve("pom.xml"), project), "1.0-SNAPSHOT");
    }
}
