package org.tenken.codes.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenken.codes.Builds;
import org.tenken.codes.Code;
import org.tenken.codes.Component;
import org.tenken.codes.Confidence;
import org.tenken.codes.LocalText;
import org.tenken.codes.Meaning;
import org.tenken.codes.Severity;
import org.tenken.codes.catalogue.Pack;
import org.tenken.codes.catalogue.Problem;

class PackReaderTest {

    private static final String CODES = "OSGI-INF/tenken/codes/acme.csv";
    private static final String HEAD = "code,symbol,component,meaning\n";
    private static final String GOOD = "0xA0010001,ACME_E_FULL,acme-storage,The pool is full\n";

    private static Pack read(String... pathsAndContents) {
        return new PackReader(PackFilter.ALL).read(TextPackSource.of(pathsAndContents));
    }

    @Test
    void readsEveryColumn() {
        Pack pack = read(CODES, "order,severity,builds,source,confidence,meaning,component,symbol,extend,code\n"
                        + "3,warning,9200-,a.h;b.md,secondary,%acme.full,acme-storage,ACME_E_FULL;ACME_FULL,"
                        + "0x20017,0xA0010001\n",
                "OSGI-INF/l10n/codes.properties",
                "acme.full = The pool is full\ncomponent.acme-storage = Acme storage\n",
                "OSGI-INF/l10n/codes_ja.properties", "acme.full = プールがいっぱいです\n");
        assertThat(pack.problems()).isEmpty();
        assertThat(pack.meanings()).containsExactly(new Meaning(Code.of(0xA0010001).with(0x20017),
                List.of("ACME_E_FULL", "ACME_FULL"), new Component("acme-storage", LocalText.of("Acme storage")),
                new LocalText("The pool is full", Map.of("ja", "プールがいっぱいです")), Confidence.SECONDARY,
                List.of("a.h", "b.md"), new Builds(9200, Integer.MAX_VALUE), Optional.of(Severity.WARNING), 3,
                TextPackSource.ACME));
    }

    @Test
    void needsThreeColumnsAlone() {
        Pack pack = read(CODES, "code,component,meaning\r\n"
                + "0xA0010001,acme-storage,\"Full, and \"\"read-only\"\"\"\r\n");
        assertThat(pack.problems()).isEmpty();
        assertThat(pack.meanings()).singleElement().satisfies(meaning -> {
            assertThat(meaning.text().english()).isEqualTo("Full, and \"read-only\"");
            assertThat(meaning.confidence()).isEqualTo(Confidence.UNPROVEN);
            assertThat(meaning.component().name().in(Locale.JAPANESE)).isEqualTo("acme-storage");
            assertThat(meaning.builds()).isEqualTo(Builds.ALL);
        });
    }

    @Test
    void namesTheComponentsOfWindowsInEveryLanguage() {
        Pack pack = read(CODES, "code,component,meaning\n0x8007FFFE,servicing,Made up\n");
        assertThat(pack.meanings().get(0).component().name().in(Locale.JAPANESE)).isEqualTo("コンポーネント サービス (CBS)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "8007000E,ACME_E_BAD,acme,Text       | not spelled like 0x80070005: 8007000E",
        "0x8007000G,ACME_E_BAD,acme,Text     | not a hexadecimal number: 0x8007000G",
        ",ACME_E_BAD,acme,Text               | not spelled like 0x80070005: ",
        "event:Acme:70000,,acme,Text         | not an event: Acme:70000",
        "0x8007000E,lower_case,acme,Text     | not a symbol in capitals: lower_case",
        "0x8007000E,A B,acme,Text            | not a symbol in capitals: A B",
        "0x8007000E,,,Text                   | no component",
        "0x8007000E,,acme,                   | no meaning",
        "0x8007000E,,acme,%nowhere           | no text with the key nowhere",
        "0x8007000E,,acme                    | 3 values in 4 columns",
        "0x8007000E,,acme,a,b                | 5 values in 4 columns",
        "0x8007000E,,acme,\"a                | a quote that is not closed",
        "0x8007000E,,acme,\"a\"b             | something between a closing quote and the next comma",
        "0x8007000E,,acme,a\"b               | a quote inside a value that does not begin with one"})
    void reportsABadRowWithItsLineAndUsesTheRest(String row, String problem) {
        Pack pack = read(CODES, HEAD + row.strip() + "\n" + GOOD);
        String text = problem.endsWith(":") ? problem + " " : problem;
        assertThat(pack.problems()).containsExactly(new Problem(TextPackSource.ACME, CODES, 2, text));
        assertThat(pack.meanings()).extracting(meaning -> meaning.subject().text()).containsExactly("0xA0010001");
    }

    @ParameterizedTest
    @CsvSource({
        "confidence,certain,not a confidence: certain", "severity,fatal,not a severity: fatal",
        "builds,new,not a range of builds: new", "builds,9600-7600,not a range of builds: 9600 to 7600",
        "order,first,not an order: first", "extend,20017,not spelled like 0x80070005: 20017"})
    void reportsABadValueOfAnOptionalColumn(String column, String value, String problem) {
        Pack pack = read(CODES, "code,component,meaning," + column + "\n0x8007000E,acme,Text," + value + "\n");
        assertThat(pack.problems()).containsExactly(new Problem(TextPackSource.ACME, CODES, 2, problem));
        assertThat(pack.meanings()).isEmpty();
    }

    @Test
    void refusesCharactersThatDeceiveAReader() {
        String escape = "0x8007000E,,acme,\u001b[2JAll is well\n";
        String turned = "0x8007000E,,acme,\u202Elive si llA\n";
        String tooLong = "0x8007000E,,acme," + "x".repeat(5_000) + "\n";
        String longer = "0x8007000E,,acme," + "y".repeat(9_000) + "\n";
        Pack pack = read(CODES, HEAD + escape + turned + tooLong + longer + GOOD);
        assertThat(pack.problems()).extracting(Problem::line).containsExactly(2, 3, 4, 5);
        assertThat(pack.meanings()).hasSize(1);
    }

    @Test
    void treatsADeceivingTranslationAsMissing() {
        Pack pack = read(CODES, HEAD + "0x8007000E,,acme,%a\n",
                "OSGI-INF/l10n/codes.properties", "a = Fine\n",
                "OSGI-INF/l10n/codes_ja.properties", "a = \\u001b[2J\n");
        assertThat(pack.meanings().get(0).text()).isEqualTo(LocalText.of("Fine"));
    }

    @Test
    void reportsATableWithoutItsColumnNames() {
        Pack pack = read(CODES, GOOD, "OSGI-INF/tenken/codes/b.csv", "", "OSGI-INF/tenken/codes/c.csv", HEAD + GOOD);
        assertThat(pack.problems()).extracting(Problem::file)
                .containsExactly(CODES, "OSGI-INF/tenken/codes/b.csv");
        assertThat(pack.meanings()).hasSize(1);
    }

    @Test
    void reportsABrokenPropertiesFileAndReadsTheTable() {
        Pack pack = read(CODES, HEAD + GOOD, "OSGI-INF/l10n/codes.properties", "a = \\u00zz\n");
        assertThat(pack.problems()).singleElement().satisfies(problem ->
                assertThat(problem.file()).isEqualTo("OSGI-INF/l10n/codes.properties"));
        assertThat(pack.meanings()).hasSize(1);
    }

    @Test
    void endsOnATableWithoutEnd() {
        Pack pack = read(CODES, HEAD + "0x8007000E,,acme,x\n".repeat(150_000));
        assertThat(pack.meanings()).hasSize(100_000);
        Pack wrong = read(CODES, HEAD + "nonsense\n".repeat(150_000));
        assertThat(wrong.problems()).hasSize(1_000);
    }
}
