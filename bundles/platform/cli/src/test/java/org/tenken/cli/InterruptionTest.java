package org.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    private final List<String> events = new ArrayList<>();
    private final Interruption interruption = new Interruption();

    @Test
    void cancelsWhatIsUnderWay() {
        interruption.cancels(() -> events.add("cancelled"));

        interruption.raise(Duration.ZERO);

        assertThat(events).containsExactly("cancelled");
        assertThat(interruption.raised()).isTrue();
    }

    @Test
    void cancelsAtOnceWhatBeginsAfterwards() {
        interruption.raise(Duration.ZERO);

        interruption.cancels(() -> events.add("cancelled"));

        assertThat(events).containsExactly("cancelled");
    }

    @Test
    void comesTooLateForACommandThatHasEnded() {
        interruption.cancels(() -> events.add("cancelled"));
        interruption.end();

        interruption.raise(Duration.ofHours(1));

        assertThat(events).isEmpty();
        assertThat(interruption.raised()).isFalse();
    }
}
