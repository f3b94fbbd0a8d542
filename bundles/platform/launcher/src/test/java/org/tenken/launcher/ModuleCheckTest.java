package org.tenken.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ModuleCheckTest {

    @TempDir
    Path folder;

    private final List<String> remarks = new ArrayList<>();
    private Container container;
    private Path modules;

    @BeforeEach
    void start() throws Exception {
        modules = Files.createDirectory(folder.resolve("modules"));
        container = Container.create(Map.of("org.osgi.framework.storage", folder.resolve("cache").toString(),
                "felix.log.level", "0"), List.of(), remarks::add);
        container.start(List.of(), modules);
    }

    @AfterEach
    void stop() {
        container.stop();
    }

    @Test
    void tellsEachProblemOnceAndAgainAfterItWasGone() throws Exception {
        ModuleCheck check = check(modules);
        Path half = modules.resolve("half.jar");
        Files.writeString(half, "PK");

        check.run();
        check.run();
        assertThat(remarks).containsExactly("the module half.jar was left out: it is not a whole jar file");

        Files.delete(half);
        check.run();
        Files.writeString(half, "PK");
        check.run();
        assertThat(remarks).hasSize(2);
    }

    @Test
    void namesWhatAnInstalledModuleLacks() throws Exception {
        TestBundle.write(modules, "needy", "Import-Package", "org.absent");
        container.context().installBundle(modules.resolve("needy.jar").toFile().toURI().toString());

        check(modules).run();

        assertThat(remarks).containsExactly(
                "needy was left out: no installed bundle has the package org.absent it needs");
    }

    @Test
    void knowsAJarThatIsNoBundle() throws Exception {
        Path empty = TestBundle.writePlainJar(modules.resolve("plain.jar"));

        check(modules).run();

        assertThat(empty).exists();
        assertThat(remarks).containsExactly("the module plain.jar was left out: it is not a bundle; its manifest has"
                + " no Bundle-SymbolicName");
    }

    @Test
    void saysNothingOfAFolderThatIsNotThere() {
        check(folder.resolve("absent")).run();

        assertThat(remarks).isEmpty();
    }

    @Test
    void looksAgainWhenTheFolderChanges() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        ModuleWatch.start(List.of(modules), looked::countDown);

        Files.writeString(modules.resolve("half.jar"), "PK");

        assertThat(looked.await(50, TimeUnit.SECONDS)).isTrue();
    }

    private ModuleCheck check(Path watched) {
        return new ModuleCheck(container, List.of(watched), remarks::add);
    }
}
