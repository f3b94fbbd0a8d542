package org.tenken.engine.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class ForeignCodeTest {

    private static final int MANY = 400;

    @Test
    void letsMoreCallsWaitThanThereAreThreads() throws Exception {
        try (Threads threads = new Threads(Duration.ofSeconds(60))) {
            CountDownLatch gate = new CountDownLatch(1);
            List<CompletableFuture<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                int number = i;
                calls.add(threads.foreign(() -> passed(gate, number)));
            }
            gate.countDown();

            for (int i = 0; i < MANY; i++) {
                assertThat(calls.get(i).get(60, TimeUnit.SECONDS)).isEqualTo(i);
            }
        }
    }

    @Test
    void givesUpCodeThatDoesNotComeBackAndGoesOnWithOthers() throws Exception {
        try (Threads threads = new Threads(Duration.ofMillis(200))) {
            CountDownLatch never = new CountDownLatch(1);

            CompletableFuture<Integer> hung = threads.foreign(() -> passed(never, 1));

            assertThatThrownBy(() -> hung.get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(TimeoutException.class);
            assertThat(threads.foreign(() -> 2).get(60, TimeUnit.SECONDS)).isEqualTo(2);
        }
    }

    private static int passed(CountDownLatch gate, int number) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
        return number;
    }
}
