package org.tenken.api.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tenken.api.probe.Progress.Needs;
import org.tenken.api.probe.Progress.Ready;
import org.tenken.api.probe.Progress.Stopped;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;
import org.tenken.api.read.Place;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;

class ProbeTest {

    private static final Read A = new Read.File("C:\\a");
    private static final Read B = new Read.File("C:\\b");

    @Test
    void asksForEverythingItJoinsInOneRound() {
        Probe<String> both = Probe.all(Probe.rows(A), Probe.rows(B), (a, b) -> "both");

        assertThat(both.progress(known(Map.of()))).isEqualTo(new Needs<>(Set.of(ask(A), ask(B))));
    }

    @Test
    void asksForWhatFollowsOnlyWhenTheFirstIsKnown() {
        Probe<List<Row>> chain = Probe.row(A).then(row -> Probe.rows(B));

        assertThat(chain.progress(known(Map.of()))).isEqualTo(new Needs<>(Set.of(ask(A))));
        assertThat(chain.progress(known(Map.of(ask(A), rows(Row.of("size", "1"))))))
                .isEqualTo(new Needs<>(Set.of(ask(B))));
    }

    @Test
    void tellsAbsentFromUnread() {
        assertThat(Probe.row(A).progress(known(Map.of(ask(A), rows()))))
                .isEqualTo(new Stopped<>(new Gap(true, "absent", "")));
        assertThat(Probe.row(A).progress(known(Map.of(ask(A), new Answer.Unread("denied", "no")))))
                .isEqualTo(new Stopped<>(new Gap(false, "denied", "no")));
    }

    @Test
    void optionalTakesAbsenceAsAValueAndNotADenial() {
        assertThat(Probe.row(A).optional().progress(known(Map.of(ask(A), rows()))))
                .isEqualTo(new Ready<>(Optional.empty()));
        assertThat(Probe.row(A).optional().progress(known(Map.of(ask(A), new Answer.Unread("denied", "no")))))
                .isEqualTo(new Stopped<>(new Gap(false, "denied", "no")));
    }

    @Test
    void attemptTakesADenialAsAValue() {
        assertThat(Probe.row(A).attempt().progress(known(Map.of(ask(A), new Answer.Unread("denied", "no")))))
                .isEqualTo(new Ready<>(new Attempt<>(Optional.empty(), Optional.of(new Gap(false, "denied", "no")))));
    }

    @Test
    void readsElsewhereAndLater() {
        assertThat(Probe.rows(A).at(Place.CONSOLE).progress(known(Map.of())))
                .isEqualTo(new Needs<>(Set.of(new Ask(A, Place.CONSOLE, Duration.ZERO))));
        assertThat(Probe.rows(A).twice(Duration.ofSeconds(5)).progress(known(Map.of())))
                .isEqualTo(new Needs<>(Set.of(ask(A), new Ask(A, Place.HOST, Duration.ofSeconds(5)))));
    }

    @Test
    void stopsAtTheFirstGapOfAJoin() {
        Probe<String> both = Probe.all(Probe.absent("gone"), Probe.rows(B), (a, b) -> "both");

        assertThat(both.progress(known(Map.of()))).isEqualTo(new Stopped<>(new Gap(true, "gone", "")));
    }

    private static Known known(Map<Ask, Answer> answers) {
        return Known.of(answers);
    }

    private static Ask ask(Read read) {
        return new Ask(read, Place.HOST, Duration.ZERO);
    }

    private static Answer rows(Row... rows) {
        return new Answer.Rows(List.of(rows), Instant.EPOCH, Instant.EPOCH);
    }
}
