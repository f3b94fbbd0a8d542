package org.tenken.api.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Row;

class ContributionsTest {

    @Test
    void tellsABrokenCheckFromAHostThatAnswersStrangely() {
        Contributions port = new Contributions(Map.of(
                "broken", judging(() -> { throw new IllegalStateException("secret of the host"); }),
                "unfit", judging(() -> Finding.ok(Row.of("a", "b").text("c")))));

        Map<String, Reply> replies = port.next(List.of("broken", "unfit", "missing"), Map.of());

        assertThat(replies.get("unfit")).isEqualTo(new Reply.Unfit("c is missing"));
        assertThat(replies.get("missing")).isEqualTo(new Reply.Broken("not there: missing"));
        assertThat(((Reply.Broken) replies.get("broken")).error())
                .startsWith("java.lang.IllegalStateException at ").doesNotContain("secret");
    }

    @Test
    void oneBrokenCheckDoesNotHideTheOthers() {
        Contributions port = new Contributions(Map.of(
                "broken", judging(() -> { throw new StackOverflowError(); }),
                "fine", judging(() -> Finding.ok("fine"))));

        assertThat(port.next(List.of("broken", "fine"), Map.of()).get("fine"))
                .isEqualTo(new Reply.Found(Finding.ok("fine")));
    }

    private static Check<Integer> judging(java.util.function.Supplier<Finding> verdict) {
        return new Check<>() {
            @Override
            public Probe<Integer> probe() {
                return Probe.value(0);
            }

            @Override
            public Finding check(Integer facts) {
                return verdict.get();
            }
        };
    }
}
