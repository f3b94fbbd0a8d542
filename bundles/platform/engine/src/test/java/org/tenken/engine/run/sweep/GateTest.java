package org.tenken.engine.run.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class GateTest {

    @Test
    void letsInAsManyAsFitAndTheNextWhenOneLeaves() {
        Gate gate = new Gate(1);
        CompletableFuture<Gate.Place> first = gate.enter();
        CompletableFuture<Gate.Place> second = gate.enter();
        assertThat(first).isCompleted();
        assertThat(second).isNotDone();
        first.join().leave();
        assertThat(second).isCompleted();
    }

    @Test
    void whoeverGaveWayComesBackBeforeThoseWhoNeverWereIn() {
        Gate gate = new Gate(1);
        Gate.Place slow = gate.enter().join();
        CompletableFuture<Gate.Place> second = gate.enter();
        CompletableFuture<Gate.Place> third = gate.enter();
        slow.giveWay();
        assertThat(second).isCompleted();
        CompletableFuture<Gate.Place> back = slow.inside();
        assertThat(back).isNotDone();
        second.join().leave();
        assertThat(back).isCompleted();
        assertThat(third).isNotDone();
        back.join().leave();
        assertThat(third).isCompleted();
    }

    @Test
    void leavingTwiceOrWhileAwayFreesOnePlaceOnly() {
        Gate gate = new Gate(1);
        Gate.Place place = gate.enter().join();
        place.giveWay();
        place.leave();
        place.leave();
        assertThat(gate.enter()).isCompleted();
        assertThat(gate.enter()).isNotDone();
    }

    @Test
    void staysInsideWhenItNeverGaveWay() {
        Gate.Place place = new Gate(1).enter().join();
        assertThat(place.inside()).isCompletedWithValue(place);
    }

    @Test
    void doesNotGiveWayWhenTooManyAreAway() {
        Gate gate = new Gate(1);
        for (int i = 0; i < 4096; i++) {
            gate.enter().join().giveWay();
        }
        Gate.Place last = gate.enter().join();
        CompletableFuture<Gate.Place> next = gate.enter();
        last.giveWay();
        assertThat(next).isNotDone();
        last.leave();
        assertThat(next).isCompleted();
    }
}
