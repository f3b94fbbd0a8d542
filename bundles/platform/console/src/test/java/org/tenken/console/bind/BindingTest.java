package org.tenken.console.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.catalogue.CodeCatalogue;
import org.tenken.console.port.Fleet;
import org.tenken.console.port.Host;
import org.tenken.console.port.Refusal;
import org.tenken.console.window.Ports;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.lab.Lab;
import org.tenken.engine.lab.LabName;
import org.tenken.engine.operation.Operations;
import org.tenken.engine.run.Runs;
import org.tenken.engine.text.Texts;

class BindingTest {
    @TempDir
    Path folder;

    private final Ports ports = Ports.none();
    private final Binding binding = new Binding(ports, Optional.of(new Fleet.Source.Lab(3, 1)), Optional.empty(), Runnable::run);

    @AfterEach
    void close() {
        binding.close();
    }

    @Test
    void offersAPortOnlyWhenAllItNeedsIsThere() {
        binding.change(now -> now.runs(Optional.of(unused(Runs.class))));
        binding.change(now -> now.catalogue(Optional.of(unused(Catalogue.class))));
        assertThat(ports.runs().now()).isEmpty();

        binding.change(now -> now.texts(Optional.of(unused(Texts.class))));
        assertThat(ports.runs().now()).isPresent();
        assertThat(ports.operations().now()).isEmpty();

        binding.change(now -> now.operations(Optional.of(unused(Operations.class))));
        assertThat(ports.operations().now()).isPresent();
        assertThat(ports.fleet().now()).isEmpty();

        binding.change(now -> now.lab(Optional.of(unused(Lab.class))));
        assertThat(ports.fleet().now().orElseThrow().initial()).contains(new Fleet.Source.Lab(3, 1));
    }

    @Test
    void takesAPortAwayWithItsService() {
        binding.change(now -> now.codes(Optional.of(new NoCodes())));
        assertThat(ports.explain().now()).isPresent();

        binding.change(now -> now.codes(Optional.empty()));
        assertThat(ports.explain().now()).isEmpty();
    }

    @Test
    void explainsTheBitsOfACodeThatNobodyLists() {
        binding.change(now -> now.codes(Optional.of(new NoCodes())));

        var page = ports.explain().now().orElseThrow().explain("0x80070005").get(0);

        assertThat(page.code()).isEqualTo("0x80070005");
        assertThat(page.remark().orElseThrow().in(Locale.ENGLISH)).isEqualTo("No installed module lists 0x80070005. Below is what its bits say.");
        assertThat(page.parts()).extracting(part -> part.name().in(Locale.ENGLISH) + "=" + part.value().in(Locale.ENGLISH)).containsExactly(
                "Hexadecimal=0x80070005", "Decimal=-2147024891 / 2147942405", "Severity=error", "Form=HRESULT around a Win32 error",
                "Facility=7 WIN32", "Number=5 = 0x0005");
    }

    @Test
    void opensAListOnlyWithAnAccountAndKeepsNoSecretInSight() throws Refusal {
        EngineFleet fleet = new EngineFleet(() -> Services.NONE, Optional.empty());
        refuses(fleet, new Fleet.Source.Pasted("srv-1\nsrv-2:5986"), "These hosts need an account: give a user and a password with the list.");

        char[] secret = "secret".toCharArray();
        fleet.logon(new Fleet.Logon("admin", secret));

        assertThat(secret).containsOnly('\0');
        assertThat(fleet.open(new Fleet.Source.Pasted("srv-1\nsrv-2:5986")).hosts()).extracting(Host::name).containsExactly("srv-1", "srv-2");
        fleet.close();
    }

    @Test
    void saysWhichLineOfAListIsBroken() throws Exception {
        EngineFleet fleet = new EngineFleet(() -> Services.NONE, Optional.empty());
        Path file = Files.write(folder.resolve("hosts.txt"), "srv-1\nsrv 2\n".getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> fleet.open(new Fleet.Source.ListFile(file)))
                .withMessageStartingWith("The list cannot be used as it is. Line 2: ");
        refuses(fleet, new Fleet.Source.Pasted("# nothing\n"), "The list names no host. Write one host a line.");
        refuses(fleet, new Fleet.Source.ListFile(folder.resolve("none")), folder.resolve("none") + " cannot be read as UTF-8 text.");
    }

    @Test
    void saysWhyThereIsNoLab() {
        EngineFleet without = new EngineFleet(() -> Services.NONE, Optional.empty());
        refuses(without, new Fleet.Source.Lab(3, 1), "not available: the lab is not installed");

        EngineFleet missing = new EngineFleet(() -> Services.NONE.lab(Optional.of(new MissingLab())), Optional.empty());
        refuses(missing, new Fleet.Source.Lab(3, 1), "the lab is not part of this installation");
    }

    private static void refuses(EngineFleet fleet, Fleet.Source source, String message) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> fleet.open(source)).withMessage(message);
    }

    /** A service that must not be called: offering a port is no reason to ask anything. */
    private static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> 1;
            default -> throw new AssertionError(method + " was called");
        }));
    }

    private static final class NoCodes implements CodeCatalogue {
        private final CatalogueSnapshot none = new CatalogueSnapshot(List.of());

        @Override
        public CatalogueSnapshot snapshot() {
            return none;
        }

        @Override
        public Subscription subscribe(Consumer<CatalogueSnapshot> listener) {
            return () -> { };
        }
    }

    private static final class MissingLab implements Lab {
        @Override
        public CompletableFuture<org.tenken.engine.lab.Fleet> open(LabName name, Map<String, String> knobs, boolean https) {
            throw new AssertionError("a missing lab is not opened");
        }

        @Override
        public CompletableFuture<List<Running>> status() {
            return CompletableFuture.completedFuture(List.of());
        }

        @Override
        public CompletableFuture<Boolean> stop(LabName name) {
            return CompletableFuture.completedFuture(false);
        }

        @Override
        public CompletableFuture<Boolean> reset(LabName name) {
            return CompletableFuture.completedFuture(false);
        }

        @Override
        public CompletableFuture<String> manifest(LabName name) {
            return CompletableFuture.completedFuture("");
        }

        @Override
        public Optional<String> missing() {
            return Optional.of("the lab is not part of this installation");
        }
    }
}
