package org.tenken.codes.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tenken.codes.Code;
import org.tenken.codes.Meaning;
import org.tenken.codes.Shipped;
import org.tenken.codes.Subject;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.explain.Explainer;
import org.tenken.codes.explain.Explanation;
import org.tenken.codes.input.CodeReader;
import org.tenken.codes.input.Mention;

/** Reading a few rows must give the very answer that reading all of them gives. */
class InterestTest {

    private static List<Explanation> explained(String text, boolean narrow) {
        List<Mention> mentions = new CodeReader().read(text);
        CatalogueSnapshot snapshot = narrow
                ? Shipped.snapshot(new Interest(mentions, Locale.JAPANESE), Shipped.MODULES) : Shipped.snapshot();
        return new Explainer(snapshot).explain(text, mentions);
    }

    @Test
    void answersAsIfEverythingHadBeenRead() {
        for (String text : List.of("0x80072F8F", "12175", "0xC1900101 - 0x20017", "0xC1900101 - 0x20007", "0xC004F040",
                "0xD0000022", "0x8007002", "WU_E_NO_SERVICE", "Security-SPP 8209", "80070005", "0x80249FFF",
                "Windows のライセンス認証テクノロジ 13 hrOnline = 0xC004C4A2", "0x80072EFD 0x8024402C 0x80240030 0x8024502D")) {
            assertThat(explained(text, true)).as(text).isEqualTo(explained(text, false)).isNotEmpty();
        }
    }

    @Test
    void missesNoListedCode() {
        CatalogueSnapshot shipped = Shipped.snapshot();
        List<Mention> all = shipped.meanings().stream().map(Meaning::subject).filter(Code.class::isInstance)
                .map(Subject::text).flatMap(text -> new CodeReader().read(text).stream()).toList();
        CatalogueSnapshot narrow = Shipped.snapshot(new Interest(all, Locale.JAPANESE), Shipped.MODULES);
        assertThat(narrow.meanings()).isEqualTo(shipped.meanings());
        assertThat(narrow.runbooks()).isEqualTo(shipped.runbooks());
    }

    @Test
    void readsFewRowsForOneCode() {
        List<Mention> mentions = new CodeReader().read("0x80072F8F");
        assertThat(Shipped.snapshot(new Interest(mentions, Locale.ENGLISH), Shipped.MODULES).meanings())
                .hasSizeLessThan(20);
    }
}
