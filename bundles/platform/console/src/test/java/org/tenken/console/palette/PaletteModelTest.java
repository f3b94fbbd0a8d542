package org.tenken.console.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tenken.console.fake.Here;
import org.tenken.console.port.Phrase;

class PaletteModelTest {
    private final Here here = new Here();
    private final List<String> done = new ArrayList<>();
    private final PaletteModel model = new PaletteModel(List.of(query -> items("a" + query, "b" + query), query -> items("c" + query)), here.threads());

    @Test
    void showsTheSourcesInOrderWithTheFirstLineMarked() {
        model.open("1");

        assertThat(model.state().now().items()).extracting(item -> item.lead().in(Locale.ENGLISH)).containsExactly("a1", "b1", "c1");
        assertThat(model.state().now().chosen()).isZero();
    }

    @Test
    void goesRoundAtBothEnds() {
        model.open("");

        model.move(-1);
        assertThat(model.state().now().chosen()).isEqualTo(2);
        model.move(1);
        assertThat(model.state().now().chosen()).isZero();
    }

    @Test
    void closesBeforeItActs() {
        model.open("");
        model.move(1);

        model.run();

        assertThat(done).containsExactly("b");
        assertThat(model.state().now().open()).isFalse();
    }

    @Test
    void staysClosedWhenAnAnswerComesLate() {
        here.hold();
        model.open("1");
        model.close();

        here.letGo();

        assertThat(model.state().now().open()).isFalse();
    }

    private List<Item> items(String... names) {
        return List.of(names).stream().map(name -> new Item("x", Phrase.of(name), Phrase.of(""), Phrase.of(""), () -> done.add(name))).toList();
    }
}
