package org.tenken.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class ArchivesTest {

    private static final String VERSION = System.getProperty("tenken.version");
    private static final Path FOLDER = Path.of(System.getProperty("tenken.archives")).toAbsolutePath().normalize();
    private static final Set<String> FRAGMENTS = Set.of("gtk.linux.x86_64", "win32.win32.x86_64", "cocoa.macosx.aarch64");

    @Test
    void linuxHasAnExecutableScriptAndItsOwnFragment() throws Exception {
        List<String> listed = tar("linux-x86_64", "-tv");

        assertThat(listed).filteredOn(line -> line.endsWith("/tenken")).singleElement().asString()
                .startsWith("-rwxr-xr-x");
        assertThat(fragments(tar("linux-x86_64", "-t"))).containsExactly("gtk.linux.x86_64");
        assertComplete(tar("linux-x86_64", "-t"), "tenken", "gtk.linux.x86_64");
    }

    @Test
    void macosHasAnExecutableScriptAndItsOwnFragment() throws Exception {
        List<String> listed = tar("macos-aarch64", "-tv");

        assertThat(listed).filteredOn(line -> line.endsWith("/tenken")).singleElement().asString()
                .startsWith("-rwxr-xr-x");
        assertComplete(tar("macos-aarch64", "-t"), "tenken", "cocoa.macosx.aarch64");
    }

    @Test
    void windowsHasACommandFileWithItsLineEndsAndItsOwnFragment() throws Exception {
        try (ZipFile zip = new ZipFile(archive("windows-x86_64.zip").toFile())) {
            List<String> names = zip.stream().map(Object::toString).toList();
            String script = new String(zip.getInputStream(zip.getEntry("tenken-" + VERSION + "/tenken.cmd"))
                    .readAllBytes(), StandardCharsets.UTF_8);

            assertComplete(names, "tenken.cmd", "win32.win32.x86_64");
            assertThat(script).contains("\r\n").doesNotContainPattern("[^\r]\n");
        }
    }

    @Test
    void theNoticesNameEveryThirdPartyJarWithItsLicence() throws Exception {
        String notices = Files.readString(Product.HOME.resolve("THIRD-PARTY.txt"));

        assertThat(thirdPartyJars()).isNotEmpty().allSatisfy(jar -> assertThat(notices)
                .containsPattern("\n" + java.util.regex.Pattern.quote(jar) + "\n    .+\n    Licence: \\S.*\n"));
    }

    private static void assertComplete(List<String> names, String script, String fragment) throws IOException {
        Set<String> expected = new TreeSet<>(Set.of("LICENSE", "THIRD-PARTY.txt", script, "licences/Apache-2.0.txt",
                "licences/EPL-2.0.md", "lab/org.tenken.lab.jar", "lib/run.list", "lib/org.tenken.launcher.jar",
                "lib/org.apache.felix.framework.jar"));
        Product.runList().stream().map(line -> "bundles/" + line.split(" ")[2])
                .filter(file -> FRAGMENTS.stream().noneMatch(other -> !other.equals(fragment) && file.contains(other)))
                .forEach(expected::add);
        try (var features = Files.list(Product.HOME.resolve("features"))) {
            features.forEach(file -> expected.add("features/" + file.getFileName()));
        }
        assertThat(files(names)).isEqualTo(expected);
    }

    private static Set<String> files(List<String> names) {
        String root = "tenken-" + VERSION + "/";
        assertThat(names).allMatch(name -> name.startsWith(root));
        return names.stream().filter(name -> !name.endsWith("/")).map(name -> name.substring(root.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> fragments(List<String> names) {
        return FRAGMENTS.stream().filter(fragment -> names.stream().anyMatch(name -> name.contains(fragment))).toList();
    }

    private static List<String> thirdPartyJars() throws IOException {
        List<String> jars = new ArrayList<>(List.of("org.apache.felix.framework.jar"));
        Product.runList().stream().map(line -> line.split(" ")[2])
                .filter(file -> !file.startsWith("org.tenken.") && !file.startsWith("org.eclipse.osgi-"))
                .forEach(jars::add);
        return jars;
    }

    private static List<String> tar(String platform, String list) throws Exception {
        Process tar = new ProcessBuilder("tar", list + "f", archive(platform + ".tar.gz").toString()).start();
        List<String> lines = new String(tar.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(tar.waitFor()).isZero();
        return lines;
    }

    private static Path archive(String end) {
        return FOLDER.resolve("tenken-" + VERSION + "-" + end);
    }
}
