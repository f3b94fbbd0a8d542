package org.tenken.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunListTest {

    private static final List<Feature> FEATURES = List.of(
            feature("base", Feature.Part.BASE, new Feature.Root("api", 5), new Feature.Root("last", 9)),
            feature("console", Feature.Part.CONSOLE, new Feature.Root("window", 5)),
            feature("lab", Feature.Part.TOOL, new Feature.Root("lab", 5)),
            feature("time", Feature.Part.MODULE, new Feature.Root("time", 5)));

    @Test
    void putsLibrariesFirstAndCountsThemToTheFirstStartThatNeedsThem() {
        RunList list = RunList.of(FEATURES, resolved("api", "last", "library", "time"));

        assertThat(list.text().lines().skip(1)).containsExactly(
                "base start library.jar",
                "console fragment native.jar (osgi.os=linux)",
                "base start api.jar",
                "module start time.jar",
                "console start window.jar",
                "base start last.jar");
        assertThat(list.entries()).filteredOn(entry -> entry.bundle().symbolicName().equals("library"))
                .extracting(RunList.Entry::feature).containsExactly("base");
    }

    @Test
    void keepsWhatRunsInAProcessOfItsOwnOutOfTheText() {
        RunList list = RunList.of(FEATURES, resolved("api", "last", "library", "time"));

        assertThat(list.entries()).extracting(entry -> entry.bundle().symbolicName()).contains("lab");
        assertThat(list.text()).doesNotContain("lab");
    }

    @Test
    void namesABundleOfAFeatureThatTheResolverDidNotReturn() {
        assertThatIllegalStateException().isThrownBy(() -> RunList.of(FEATURES, resolved("api", "last")))
                .withMessageContaining("[time]");
    }

    private static Map<RunRequest, List<ResolvedBundle>> resolved(String... ofACommand) {
        List<ResolvedBundle> command = List.of(ofACommand).stream().map(name -> bundle(name, "start", "")).toList();
        Map<RunRequest, List<ResolvedBundle>> starts = new LinkedHashMap<>();
        starts.put(RunRequest.ALL.get(0), command);
        starts.put(RunRequest.ALL.get(1), List.of(bundle("library", "start", ""), bundle("window", "start", ""),
                bundle("native", "fragment", "(osgi.os=linux)")));
        starts.put(RunRequest.ALL.get(2), List.of(bundle("lab", "start", "")));
        return starts;
    }

    private static ResolvedBundle bundle(String name, String kind, String platforms) {
        return new ResolvedBundle(Path.of(name + ".jar"), name, kind, platforms);
    }

    private static Feature feature(String name, Feature.Part part, Feature.Root... roots) {
        return new Feature(name, name, name, part, List.of(roots));
    }
}
