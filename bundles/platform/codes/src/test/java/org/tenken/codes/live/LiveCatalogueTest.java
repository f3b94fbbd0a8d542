package org.tenken.codes.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tenken.codes.Code;
import org.tenken.codes.Meaning;
import org.tenken.codes.Module;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.catalogue.CodeCatalogue;
import org.tenken.codes.catalogue.Problem;
import org.tenken.codes.pack.Offers;
import org.tenken.codes.pack.PackFile;
import org.tenken.codes.pack.PackSource;
import org.tenken.codes.pack.TextPackSource;

class LiveCatalogueTest {

    private static final Code FULL = Code.of(0xA0010001);
    private final LiveCatalogue catalogue = new LiveCatalogue();

    private static TextPackSource module(String name, boolean unverified, String meaning) {
        Offers offers = Offers.of("tenken.check=\"" + name + ".pool\"");
        return new TextPackSource(new Module(name, "1.0.0", unverified), offers,
                List.of(new PackFile("OSGI-INF/tenken/codes/a.csv",
                        "code,component,meaning\n0xA0010001,array," + meaning + "\n")));
    }

    private List<String> meanings() {
        return catalogue.snapshot().meanings(FULL).stream().map(meaning -> meaning.text().english()).toList();
    }

    @Test
    void knowsACodeFromTheMomentItsModuleComesToTheMomentItGoes() {
        assertThat(meanings()).isEmpty();
        catalogue.add(7, module("acme", true, "Full"));
        assertThat(meanings()).containsExactly("Full");
        assertThat(catalogue.snapshot().offersCheck("acme.pool")).isTrue();
        catalogue.remove(7);
        assertThat(meanings()).isEmpty();
        assertThat(catalogue.snapshot().offersCheck("acme.pool")).isFalse();
    }

    @Test
    void changesNoSnapshotThatSomebodyHolds() {
        catalogue.add(7, module("acme", true, "Full"));
        CatalogueSnapshot held = catalogue.snapshot();
        catalogue.remove(7);
        assertThat(held.meanings(FULL)).hasSize(1);
        assertThat(catalogue.snapshot()).isNotSameAs(held).isSameAs(catalogue.snapshot());
    }

    @Test
    void showsWhatNobodyCheckedLastWheneverItCame() {
        catalogue.add(3, module("evil", true, "Pay here"));
        catalogue.add(9, module("acme", false, "Full"));
        assertThat(meanings()).containsExactly("Full", "Pay here");
        assertThat(catalogue.snapshot().meanings(FULL)).extracting(Meaning::module)
                .containsExactly(new Module("acme", "1.0.0", false), new Module("evil", "1.0.0", true));
    }

    @Test
    void readsAModuleAnewAfterItsUpdate() {
        catalogue.add(7, module("acme", true, "Full"));
        assertThat(meanings()).containsExactly("Full");
        catalogue.add(7, module("acme", true, "Nearly full"));
        assertThat(meanings()).containsExactly("Nearly full");
    }

    @Test
    void tellsListenersUntilTheyLeave() {
        List<Integer> sizes = new ArrayList<>();
        CodeCatalogue.Subscription subscription = catalogue.subscribe(snapshot -> sizes.add(snapshot.size()));
        catalogue.add(7, module("acme", true, "Full"));
        catalogue.remove(7);
        subscription.close();
        catalogue.add(8, module("acme", true, "Full"));
        assertThat(sizes).containsExactly(1, 0);
    }

    @Test
    void readsEachModuleOnceAndNotBeforeSomebodyAsks() {
        List<String> read = new ArrayList<>();
        catalogue.add(7, new Recorded("acme", read));
        catalogue.add(8, new Recorded("zeta", read));
        assertThat(read).isEmpty();
        catalogue.snapshot();
        catalogue.add(9, new Recorded("late", read));
        catalogue.snapshot();
        assertThat(read).containsExactly("acme", "zeta", "late");
    }

    /** A module that notes when it is read. */
    private record Recorded(String name, List<String> read) implements PackSource {

        @Override
        public Module module() {
            return new Module(name, "1.0.0", false);
        }

        @Override
        public Offers offers() {
            return Offers.of("");
        }

        @Override
        public List<PackFile> files(Consumer<Problem> problems) {
            read.add(name);
            return List.of();
        }
    }
}
