package org.tenken.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.runbook.Cause;
import org.tenken.codes.runbook.Runbook;

/** The tables that ship are whole: every row of the two source tables is there, and every row can be read. */
class ShippedPacksTest {

    private static final CatalogueSnapshot SHIPPED = Shipped.snapshot();

    private static List<String> ledger(String name) throws IOException {
        try (InputStream content = ShippedPacksTest.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void everyRowCanBeRead() {
        assertThat(SHIPPED.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"update-table.txt, 1193", "activation-table.txt, 543"})
    void noRowOfTheSourceTablesIsLost(String name, int rows) throws IOException {
        List<String> missing = new ArrayList<>();
        List<String> ledger = ledger(name);
        for (String line : ledger) {
            String[] words = line.split(" ");
            List<Meaning> meanings = SHIPPED.meanings(Subject.parse(words[0]));
            boolean found = meanings.stream().anyMatch(
                    meaning -> words.length == 1 || meaning.symbols().contains(words[1]));
            if (!found) {
                missing.add(line);
            }
        }
        assertThat(ledger).hasSize(rows);
        assertThat(missing).isEmpty();
    }

    @Test
    void aSymbolHasOneCodeInEachComponentUnlessADocumentPrintsTwo() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Meaning meaning : SHIPPED.meanings()) {
            for (String symbol : meaning.symbols()) {
                if (!seen.add(meaning.component().id() + ' ' + symbol + ' ' + meaning.builds().text())) {
                    twice.add(symbol);
                }
            }
        }
        assertThat(twice).containsExactlyInAnyOrder("SL_I_NONGENUINE_GRACE_PERIOD", "STATUS_NO_MATCH",
                "RPC_NT_SERVER_UNAVAILABLE");
    }

    @Test
    void everyMeaningHasASourceAndNoLink() {
        assertThat(SHIPPED.meanings()).allSatisfy(meaning -> {
            assertThat(meaning.sources()).isNotEmpty();
            assertThat(String.join(" ", meaning.sources())).doesNotContain("://");
            assertThat(meaning.text().english()).doesNotContain("://");
        });
    }

    @Test
    void everyComponentHasAJapaneseName() {
        assertThat(SHIPPED.meanings()).allSatisfy(meaning ->
                assertThat(meaning.component().name().translations()).containsKey("ja"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0xC004F211", "0xC004F212", "0xC004F213", "0x803F7001", "0x87E10BC6"})
    void whatNoSourceProvesIsMarked(String code) {
        assertThat(SHIPPED.meanings(Code.parse(code))).extracting(Meaning::confidence)
                .containsOnly(Confidence.UNPROVEN);
    }

    @Test
    void whatASecondarySourceSaysIsMarked() {
        assertThat(SHIPPED.meanings(Code.parse("0x800F0803"))).extracting(Meaning::confidence)
                .containsExactly(Confidence.SECONDARY);
        assertThat(SHIPPED.meanings(Code.parse("0x800F081F"))).extracting(Meaning::confidence)
                .containsExactly(Confidence.DOCUMENTED);
    }

    @Test
    void everyRunbookIsWholeInBothLanguages() {
        assertThat(SHIPPED.runbooks()).extracting(Runbook::id).containsExactlyInAnyOrder("time.secure-failure",
                "network.cannot-connect", "network.name-not-resolved", "network.proxy-list", "network.same-redirector");
        for (Runbook runbook : SHIPPED.runbooks()) {
            List<LocalText> texts = new ArrayList<>(runbook.lesser());
            texts.add(runbook.title());
            runbook.causes().forEach(cause -> texts.add(cause.why()));
            runbook.advice().forEach(advice -> texts.add(advice.text()));
            assertThat(texts).allSatisfy(text -> assertThat(text.in(Locale.JAPANESE)).isNotEqualTo(text.english()));
        }
    }

    @Test
    void everyCheckAndFixOfARunbookIsOneThatExists() {
        for (Runbook runbook : SHIPPED.runbooks()) {
            for (Cause cause : runbook.causes()) {
                assertThat(SHIPPED.offersCheck(cause.check())).as(cause.check()).isTrue();
                assertThat(cause.fixes()).allMatch(SHIPPED::offersFix);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0x80072F8F, time.clock time.source network.tls",
        "0x80072EFD, network.proxy network.reach network.hosts-file network.address network.vpn network.firewall",
        "0x8024402C, network.proxy network.reach network.address network.vpn",
        "0x80240030, network.proxy",
        "0x8024502D, network.proxy network.reach network.hosts-file network.vpn"})
    void theCodesOfTheFiveRunbooksLeadToTheirCausesInOrder(String code, String checks) {
        assertThat(SHIPPED.runbooks(Code.parse(code))).singleElement().satisfies(runbook ->
                assertThat(runbook.causes()).extracting(Cause::check).containsExactly(checks.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x80072F8F", "0x80072EFD", "0x8024402C", "0x80240030", "0x8024502D", "0xC004F200",
        "0xC004C4A2", "0xC004F050", "0xC004F065", "0x4004F065", "event:Microsoft-Windows-Security-SPP:8209",
        "event:Microsoft-Windows-Security-SPP:8208", "event:Microsoft-Windows-Security-SPP:8196",
        "event:Windows Activation Technologies:13"})
    void everyNamedCodeSpeaksEnglishAndJapanese(String subject) {
        assertThat(SHIPPED.meanings(Subject.parse(subject))).isNotEmpty().allSatisfy(meaning -> {
            assertThat(meaning.text().english()).matches("\\p{ASCII}+");
            assertThat(meaning.text().in(Locale.JAPANESE)).containsPattern("[ぁ-ん]");
        });
    }
}
