package org.tenken.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

class ContainerTest {

    @TempDir
    Path folder;

    private final List<String> remarks = Collections.synchronizedList(new ArrayList<>());
    private Container container;

    @BeforeEach
    void create() throws Exception {
        Map<String, String> settings = Map.of(
                "org.osgi.framework.storage", folder.resolve("cache").toString(), "felix.log.level", "0");
        container = Container.create(settings, List.of("check", "--lab"), remarks::add);
    }

    @AfterEach
    void stop() {
        container.stop();
    }

    @Test
    void publishesTheArgumentsBeforeAnyBundle() throws Exception {
        var references = container.context().getServiceReferences(String[].class, "(tenken.arguments=true)");

        assertThat(references).hasSize(1);
        assertThat(container.context().getService(references.iterator().next())).containsExactly("check", "--lab");
    }

    @Test
    void startsTheRestAndNamesWhatABundleLacks() throws Exception {
        container.start(List.of(
                TestBundle.write(folder, "broken", "Bundle-Version", "1.2.3", "Import-Package",
                        "org.absent;version=\"[1.0,2)\",org.osgi.framework,org.missing", "Require-Bundle", "nobody"),
                TestBundle.write(folder, "good")), folder);

        assertThat(remarks).containsExactly("broken 1.2.3 was left out: no installed bundle has"
                + " the package org.absent (1.0.0 or newer, before 2.0.0), the package org.missing,"
                + " the bundle nobody it needs");
        assertThat(states()).isEqualTo(Map.of("broken", Bundle.INSTALLED, "good", Bundle.ACTIVE));
    }

    @Test
    void namesTheBundleThatDragsAnotherDown() throws Exception {
        container.start(List.of(
                TestBundle.write(folder, "upper", "Import-Package", "org.lower"),
                TestBundle.write(folder, "lower", "Export-Package", "org.lower", "Require-Capability",
                        "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")), folder);

        assertThat(remarks).containsExactly(
                "upper was left out: it needs lower, which could not be used either",
                "lower was left out: no installed bundle has the Java 99 it needs");
    }

    @Test
    void wantsNothingThatIsOptional() throws Exception {
        container.start(List.of(TestBundle.write(folder, "good",
                "Import-Package", "org.absent;resolution:=optional",
                "Require-Capability", "osgi.service;filter:=\"(a=b)\";effective:=active")), folder);

        assertThat(remarks).isEmpty();
    }

    @Test
    void tellsABundleThatThrowsInOneLine() throws Exception {
        container.start(List.of(
                TestBundle.write(folder, "thrower", new Class<?>[] {Thrower.class}, "Bundle-Activator",
                        Thrower.class.getName(), "Import-Package", "org.osgi.framework"),
                TestBundle.write(folder, "good")), folder);

        assertThat(remarks).containsExactly("thrower did not start: the first line and the second");
        assertThat(states()).isEqualTo(Map.of("thrower", Bundle.RESOLVED, "good", Bundle.ACTIVE));
    }

    @Test
    void leavesOutAFileThatIsNotABundle() throws Exception {
        container.start(List.of(new RunEntry(RunEntry.Part.BASE, RunEntry.Kind.START, "absent.jar", "")), folder);

        assertThat(remarks).singleElement().asString().startsWith("absent.jar was left out: ");
    }

    private Map<String, Integer> states() {
        return Arrays.stream(container.context().getBundles()).filter(bundle -> bundle.getBundleId() != 0)
                .collect(java.util.stream.Collectors.toMap(Bundle::getSymbolicName, Bundle::getState));
    }

    /** Fails when its bundle starts. */
    public static final class Thrower implements BundleActivator {

        @Override
        public void start(BundleContext context) {
            throw new IllegalStateException("the first line\n and the second");
        }

        @Override
        public void stop(BundleContext context) {}
    }
}
