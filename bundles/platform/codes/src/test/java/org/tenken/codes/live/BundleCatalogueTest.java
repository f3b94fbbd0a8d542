package org.tenken.codes.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.tenken.codes.Code;
import org.tenken.codes.Meaning;
import org.tenken.codes.Module;

/** Modules that come and go in a real framework. */
class BundleCatalogueTest {

    private static final Code FULL = Code.of(0xA0010001);

    @TempDir
    private Path folder;
    private Framework framework;
    private BundleCatalogue catalogue;

    @BeforeEach
    void start() throws BundleException, IOException {
        Files.createDirectories(folder.resolve("modules"));
        Files.createDirectories(folder.resolve("bundles"));
        framework = new FrameworkFactory().newFramework(Map.of(
                "org.osgi.framework.storage", folder.resolve("cache").toString(), "felix.log.level", "0",
                "felix.fileinstall.dir", folder.resolve("modules").toString()));
        framework.start();
        catalogue = new BundleCatalogue(framework.getBundleContext());
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        catalogue.close();
        framework.stop();
        framework.waitForStop(10_000);
    }

    private Bundle install(String place, String meaning) throws IOException, BundleException {
        Path jar = folder.resolve(place).resolve(meaning + ".jar");
        try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
            entry(zip, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\n"
                    + "Bundle-SymbolicName: com." + meaning + "\nBundle-Version: 1.2.0\n"
                    + "Provide-Capability: tenken.check;tenken.check=\"acme.pool\"\n\n");
            entry(zip, "OSGI-INF/tenken/codes/a.csv", "code,component,meaning\n0xA0010001,array," + meaning + "\n");
        }
        return framework.getBundleContext().installBundle(jar.toUri().toString());
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private List<String> meanings() {
        return catalogue.snapshot().meanings(FULL).stream().map(meaning -> meaning.text().english()).toList();
    }

    @Test
    void knowsTheCodesOfADroppedModuleWhileItRunsAndMarksThem() throws Exception {
        assertThat(meanings()).isEmpty();
        Bundle dropped = install("modules", "dropped");
        assertThat(meanings()).isEmpty();
        dropped.start();
        assertThat(catalogue.snapshot().meanings(FULL)).extracting(Meaning::module)
                .containsExactly(new Module("com.dropped", "1.2.0", true));
        assertThat(catalogue.snapshot().offersCheck("acme.pool")).isTrue();
        dropped.uninstall();
        assertThat(meanings()).isEmpty();
        assertThat(catalogue.snapshot().offersCheck("acme.pool")).isFalse();
    }

    @Test
    void showsTheProductsOwnModulesFirst() throws Exception {
        install("modules", "dropped").start();
        install("bundles", "own").start();
        assertThat(meanings()).containsExactly("own", "dropped");
    }

    @Test
    void tellsListenersOfAModuleThatIsStopped() throws Exception {
        List<Integer> sizes = new ArrayList<>();
        catalogue.subscribe(snapshot -> sizes.add(snapshot.size()));
        Bundle own = install("bundles", "own");
        own.start();
        own.stop();
        assertThat(sizes).containsExactly(1, 0);
    }

    @Test
    void findsModulesThatWereThereBefore() throws Exception {
        install("bundles", "own").start();
        catalogue.close();
        catalogue = new BundleCatalogue(framework.getBundleContext());
        assertThat(meanings()).containsExactly("own");
    }

    @Test
    void takesNoNoticeOfBundlesWithoutCodesAndChecks() throws Exception {
        assertThat(catalogue.snapshot().packs()).isEmpty();
    }
}
