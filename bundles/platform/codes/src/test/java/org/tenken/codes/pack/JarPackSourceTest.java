package org.tenken.codes.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.codes.Module;
import org.tenken.codes.catalogue.Problem;

class JarPackSourceTest {

    private static final String MANIFEST = "Manifest-Version: 1.0\n"
            + "Bundle-SymbolicName: com.acme.storage;singleton:=true\nBundle-Version: 1.2.0\n"
            + "Provide-Capability: tenken.check;area=acme;tenken.check=\"acme.pool\";title=x,tenke\n"
            + " n.fix;tenken.fix=\"acme.grow\"\n";

    @TempDir
    private Path folder;
    private final List<Problem> problems = new ArrayList<>();

    private Path jar(String... namesAndContents) throws IOException {
        Path jar = folder.resolve("acme.jar");
        try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar;
    }

    @Test
    void readsNameVersionAndOffersFromTheManifest() throws IOException {
        JarPackSource source = JarPackSource.of(jar("META-INF/MANIFEST.MF", MANIFEST), true);
        assertThat(source.module()).isEqualTo(new Module("com.acme.storage", "1.2.0", true));
        assertThat(source.offers()).isEqualTo(
                new Offers(java.util.Set.of("acme.pool"), java.util.Set.of("acme.grow")));
    }

    @Test
    void namesAJarWithoutManifestAfterItsFile() throws IOException {
        assertThat(JarPackSource.of(jar("a", "b"), false).module()).isEqualTo(new Module("acme.jar", "0.0.0", false));
    }

    @Test
    void readsDataAndNothingElse() throws IOException {
        Path jar = jar("OSGI-INF/tenken/codes/b.csv", "b", "OSGI-INF/tenken/codes/a.csv", "a",
                "OSGI-INF/tenken/codes/deep/c.csv", "c", "OSGI-INF/tenken/codes/../codes/d.csv", "d",
                "OSGI-INF/tenken/runbooks/r.yaml", "r", "OSGI-INF/l10n/codes_ja.properties", "l",
                "OSGI-INF/l10n/bundle.properties", "no", "com/acme/Evil.class", "no");
        assertThat(JarPackSource.of(jar, true).files(problems::add)).containsExactly(
                new PackFile("OSGI-INF/l10n/codes_ja.properties", "l"),
                new PackFile("OSGI-INF/tenken/codes/a.csv", "a"),
                new PackFile("OSGI-INF/tenken/codes/b.csv", "b"), new PackFile("OSGI-INF/tenken/runbooks/r.yaml", "r"));
        assertThat(problems).isEmpty();
    }

    @Test
    void stopsReadingAFileThatUnpacksWithoutEnd() throws IOException {
        Path jar = jar("OSGI-INF/tenken/codes/a.csv", "x".repeat(Budget.FILE_BYTES + 1),
                "OSGI-INF/tenken/codes/b.csv", "b");
        assertThat(Files.size(jar)).isLessThan(100_000);
        assertThat(JarPackSource.of(jar, true).files(problems::add)).isEmpty();
        assertThat(problems).extracting(Problem::file)
                .containsExactly("OSGI-INF/tenken/codes/a.csv", "OSGI-INF/tenken/codes/b.csv");
    }

    @Test
    void takesAFileOfJustTheLargestSize() throws IOException {
        Path jar = jar("OSGI-INF/tenken/codes/a.csv", "x".repeat(Budget.FILE_BYTES));
        assertThat(JarPackSource.of(jar, true).files(problems::add)).hasSize(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void takesNoMoreThanTheModulesShare() throws IOException {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            entries.add("OSGI-INF/tenken/codes/" + i + ".csv");
            entries.add("x".repeat(Budget.FILE_BYTES));
        }
        assertThat(JarPackSource.of(jar(entries.toArray(String[]::new)), true).files(problems::add)).hasSize(4);
        assertThat(problems).hasSize(2);
    }

    @Test
    void takesNoMoreThanSoManyFiles() throws IOException {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            entries.add("OSGI-INF/tenken/codes/" + i + ".csv");
            entries.add("x");
        }
        Path jar = jar(entries.toArray(String[]::new));
        assertThat(JarPackSource.of(jar, true).files(problems::add)).hasSize(Budget.FILES);
        assertThat(problems).hasSize(1);
    }

    @Test
    void refusesBytesThatAreNoUtf8() throws IOException {
        Path jar = folder.resolve("latin.jar");
        try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("OSGI-INF/tenken/codes/a.csv"));
            zip.write(new byte[] {'a', (byte) 0xE9});
            zip.closeEntry();
        }
        assertThat(JarPackSource.of(jar, true).files(problems::add)).isEmpty();
        assertThat(problems).extracting(Problem::text).containsExactly("the file is not UTF-8");
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        Path jar = Files.writeString(folder.resolve("broken.jar"), "PK no archive");
        assertThatIOException().isThrownBy(() -> JarPackSource.of(jar, true));
        assertThatIOException().isThrownBy(() -> JarPackSource.of(folder.resolve("missing.jar"), true));
    }

    @Test
    void reportsAnArchiveThatBreaksAfterItWasOpened() throws IOException {
        Path jar = jar("OSGI-INF/tenken/codes/a.csv", "a");
        JarPackSource source = JarPackSource.of(jar, true);
        Files.writeString(jar, "half");
        assertThat(source.files(problems::add)).isEmpty();
        assertThat(problems).extracting(Problem::text).containsExactly("not a readable archive");
    }
}
