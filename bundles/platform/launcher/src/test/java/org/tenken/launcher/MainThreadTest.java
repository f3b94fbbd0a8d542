package org.tenken.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceRegistration;

@Timeout(60)
class MainThreadTest {

    private static final Duration LONG = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    private Container container;

    @BeforeEach
    void start() throws Exception {
        container = Container.create(
                Map.of("org.osgi.framework.storage", folder.toString(), "felix.log.level", "0"), List.of(), line -> {});
        container.start(List.of(), folder);
    }

    @AfterEach
    void stop() {
        container.stop();
    }

    @Test
    void callsTheServiceOfTheCommandOnTheCallersThread() throws Exception {
        Thread[] called = new Thread[1];
        register("console", () -> 9);
        register("cli", () -> {
            called[0] = Thread.currentThread();
            return 3;
        });

        assertThat(call("cli", LONG)).contains(3);
        assertThat(called[0]).isSameAs(Thread.currentThread());
    }

    @Test
    void waitsForAServiceThatComesLater() throws Exception {
        CompletableFuture<Void> later = CompletableFuture.runAsync(
                () -> register("cli", () -> 4), CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS));

        assertThat(call("cli", LONG)).contains(4);
        later.join();
    }

    @Test
    void callsTheNextOneAfterANegativeAnswer() throws Exception {
        ServiceRegistration<?>[] first = new ServiceRegistration<?>[1];
        first[0] = register("console", () -> {
            first[0].unregister();
            register("console", () -> 0);
            return -1;
        });

        assertThat(call("console", LONG)).contains(0);
    }

    @Test
    void givesUpWhenNoServiceComes() throws Exception {
        register("console", () -> 0);

        assertThat(call("cli", Duration.ofMillis(20))).isEmpty();
    }

    @Test
    void givesUpAtOnceWhenTheFrameworkStops() throws Exception {
        CompletableFuture<Void> stopping = CompletableFuture.runAsync(
                () -> container.stop(), CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS));

        assertThat(call("cli", LONG)).isEmpty();
        stopping.join();
    }

    @Test
    void letsThroughWhatTheServiceThrows() {
        register("cli", () -> {
            throw new IOException("denied");
        });

        assertThatIOException().isThrownBy(() -> call("cli", LONG)).withMessage("denied");
    }

    private Optional<Integer> call(String command, Duration patience) throws Exception {
        return new MainThread(container.context(), command, patience).call();
    }

    private ServiceRegistration<?> register(String command, Callable<Integer> callable) {
        return container.context().registerService(Callable.class, callable,
                new Hashtable<>(Map.of("main.thread", true, "tenken.command", command)));
    }
}
