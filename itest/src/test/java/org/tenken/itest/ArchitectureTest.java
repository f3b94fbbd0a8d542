package org.tenken.itest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String API = "org.tenken.api";
    private static final String SPI = "org.tenken.spi";
    private static final String CODES = "org.tenken.codes";
    private static final String WINRM = "org.tenken.winrm";
    private static final String ENGINE = "org.tenken.engine";
    private static final String CONSOLE_API = "org.tenken.console.api";
    private static final String CONSOLE = "org.tenken.console";

    /** What each bundle may use besides itself; a bundle that is not named here is a module. */
    private static final Map<String, Set<String>> FLOORS = Map.of(
            API, Set.of(),
            SPI, Set.of(API),
            CODES, Set.of(API, SPI),
            WINRM, Set.of(API, SPI),
            ENGINE, Set.of(API, SPI, CODES, WINRM),
            "org.tenken.cli", Set.of(API, SPI, CODES, WINRM, ENGINE),
            CONSOLE_API, Set.of(API),
            CONSOLE, Set.of(API, SPI, CODES, WINRM, ENGINE, CONSOLE_API),
            "org.tenken.lab", Set.of(),
            "org.tenken.launcher", Set.of(CODES));

    private static final Set<String> OF_A_MODULE = Set.of(API);

    private static Bundles bundles;

    @BeforeAll
    static void read() throws IOException {
        bundles = Bundles.ofTheProduct();
    }

    @Test
    void everyClassIsInAPackageOfItsBundle() {
        assertThat(bundles.classes()).hasSizeGreaterThan(100)
                .allSatisfy(type -> assertThat(bundles.of(type)).as(type.getName()).isPresent());
        assertThat(bundles.names()).containsAll(FLOORS.keySet());
    }

    @Test
    void nobodyImportsUpwardsOrSideways() {
        assertThat(beyond(user -> FLOORS.getOrDefault(user, OF_A_MODULE))).isEmpty();
    }

    @Test
    void anImportThatIsNotAllowedIsSeen() {
        assertThat(beyond(user -> Set.of())).anyMatch(line -> line.endsWith("in org.tenken.engine uses org.tenken.api"))
                .anyMatch(line -> line.endsWith("in org.tenken.time uses org.tenken.api"));
    }

    @Test
    void modulesTouchNoSocketFileProcessOrThread() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : bundles.classes()) {
            if (!FLOORS.containsKey(bundles.of(type).orElseThrow())) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isEffect(dependency.getTargetClass().getName()))
                        .forEach(dependency -> wrong.add(dependency.getDescription()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void onlyTheWindowKnowsItsToolkit() {
        check(noClasses().that().resideOutsideOfPackages("org.tenken.console..")
                .should().dependOnClassesThat().resideInAPackage("org.eclipse.."));
    }

    @Test
    void onlyProgramsWriteToTheStandardStreams() {
        for (String stream : List.of("out", "err")) {
            check(noClasses().that().resideOutsideOfPackages(
                            "org.tenken.cli..", "org.tenken.launcher..", "org.tenken.codes.command..", "org.tenken.console",
                            "org.tenken.lab")
                    .should().accessField(System.class, stream));
        }
    }

    @Test
    void nobodySleeps() {
        check(noClasses().should().callMethod(Thread.class, "sleep", long.class)
                .orShould().callMethod(Thread.class, "sleep", java.time.Duration.class));
    }

    @Test
    void onlyTheLauncherEndsTheProcess() {
        check(noClasses().that().resideOutsideOfPackages("org.tenken.launcher..", "org.tenken.lab")
                .should().callMethod(System.class, "exit", int.class)
                .orShould().callMethod(Runtime.class, "halt", int.class));
    }

    private static Set<String> beyond(Function<String, Set<String>> allowed) {
        Set<String> beyond = new TreeSet<>();
        for (JavaClass type : bundles.classes()) {
            String user = bundles.of(type).orElseThrow();
            for (String used : usedBy(type)) {
                if (!used.equals(user) && !allowed.apply(user).contains(used)) {
                    beyond.add(type.getName() + " in " + user + " uses " + used);
                }
            }
        }
        return beyond;
    }

    private static Set<String> usedBy(JavaClass type) {
        Set<String> used = new HashSet<>();
        type.getDirectDependenciesFromSelf()
                .forEach(dependency -> bundles.of(dependency.getTargetClass().getBaseComponentType()).ifPresent(used::add));
        return used;
    }

    private static boolean isEffect(String name) {
        List<String> harmless = new ArrayList<>(List.of("java.net.URI", "java.net.URISyntaxException"));
        return !harmless.contains(name) && (name.startsWith("java.net.") || name.startsWith("java.nio.file.")
                || name.startsWith("java.nio.channels.") || name.startsWith("java.io.File")
                || name.startsWith("java.util.concurrent.") || name.startsWith("java.lang.Process")
                || name.equals("java.lang.Thread") || name.equals("java.lang.Runtime")
                || name.startsWith("java.lang.reflect.") || name.startsWith("javax."));
    }

    private static void check(ArchRule rule) {
        rule.check(bundles.classes());
    }
}
