package org.tenken.codes.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenken.codes.Code;
import org.tenken.codes.EventId;
import org.tenken.codes.LocalText;
import org.tenken.codes.catalogue.Pack;
import org.tenken.codes.catalogue.Problem;
import org.tenken.codes.runbook.Advice;
import org.tenken.codes.runbook.Cause;
import org.tenken.codes.runbook.Runbook;

class RunbookFileTest {

    private static final String PATH = "OSGI-INF/tenken/runbooks/full.yaml";
    private static final String GOOD = """
            # The pool of an Acme array.
            id: acme.full
            codes: [0xA0010001, 0xC1900101-0x20017]
            title: "full"   # quoted
            causes:
              - check: acme.pool
                fixes: [acme.grow, acme.trim]
                why: full.pool
              - check: time.clock
                why: 'full.clock'
            advice:
              direct: full.direct
            lesser:
            - full.lesser
            """;
    private static final String TEXTS = """
            full = The pool is full
            full.pool = No room
            full.clock = The clock
            full.direct = Do it by hand
            full.lesser = The cable
            """;

    private static Pack read(String runbook) {
        return new PackReader(PackFilter.ALL).read(TextPackSource.of(PATH, runbook,
                "OSGI-INF/l10n/runbooks.properties", TEXTS, "OSGI-INF/l10n/runbooks_ja.properties", "full = 満杯\n"));
    }

    @Test
    void readsEverythingARunbookSays() {
        Pack pack = read(GOOD);
        assertThat(pack.problems()).isEmpty();
        assertThat(pack.runbooks()).containsExactly(new Runbook("acme.full",
                List.of(Code.of(0xA0010001), Code.of(0xC1900101).with(0x20017)),
                new LocalText("The pool is full", Map.of("ja", "満杯")),
                List.of(new Cause("acme.pool", List.of("acme.grow", "acme.trim"), LocalText.of("No room")),
                        new Cause("time.clock", List.of(), LocalText.of("The clock"))),
                List.of(new Advice("direct", LocalText.of("Do it by hand"))), List.of(LocalText.of("The cable")),
                TextPackSource.ACME));
    }

    @Test
    void readsListsInEitherForm() {
        Pack pack = read(GOOD.replace("codes: [0xA0010001, 0xC1900101-0x20017]",
                "codes:\n  - 0xA0010001\n  - \"event:Acme-Array:7\""));
        assertThat(pack.problems()).isEmpty();
        assertThat(pack.runbooks().get(0).subjects())
                .containsExactly(Code.of(0xA0010001), new EventId("Acme-Array", 7));
    }

    static List<List<String>> wrong() {
        return List.of(
                List.of("", "0", "the file is empty"),
                List.of("- a", "1", "names with values are expected here"),
                List.of(GOOD.replace("id: acme.full\n", ""), "2", "'id' is missing"),
                List.of(GOOD.replace("id: acme.full", "id: Full"), "2", "not an id like time.clock: Full"),
                List.of(GOOD.replace("id: acme.full", "id: acme.full\nid: acme.full"), "3",
                        "the name stands here twice"),
                List.of(GOOD + "colour: red\n", "15", "'colour' is not known here"),
                List.of(GOOD.replace("0xA0010001,", "A0010001,"), "3", "not spelled like 0x80070005: A0010001"),
                List.of(GOOD.replace("why: full.pool", "why: nowhere"), "8", "no text with the key nowhere"),
                List.of(GOOD.replace("    why: full.pool\n", ""), "6", "'why' is missing"),
                List.of(GOOD.replace("[acme.grow, acme.trim]", "[acme.grow"), "7",
                        "a bracket that is not closed on its line"),
                List.of(GOOD.replace("[acme.grow, acme.trim]", "[acme.grow,, acme.trim]"), "7", "an empty value"),
                List.of(GOOD.replace("[acme.grow, acme.trim]", "acme.grow"), "7",
                        "a list of at most 100 items is expected here"),
                List.of(GOOD.replace("\"full\"", "\"full"), "4",
                        "quotes that are not closed, or a quote or backslash inside them"),
                List.of(GOOD.replace("\"full\"", "&full"), "4",
                        "not part of the YAML that runbooks use; put the value in quotes"),
                List.of(GOOD.replace("\"full\"", "!!java.net.URL full"), "4",
                        "not part of the YAML that runbooks use; put the value in quotes"),
                List.of(GOOD.replace("\"full\"", "a: b"), "4",
                        "a colon and a blank inside a value; put the value in quotes"),
                List.of(GOOD.replace("  - check: time", "\t- check: time"), "9", "a tab or another control character"),
                List.of(GOOD.replace("    why: full.pool", "   why: full.pool"), "8",
                        "the indent fits nothing above it"),
                List.of(GOOD.replace("lesser:\n- full.lesser", "lesser:"), "13", "a name without a value"),
                List.of("a:\n".repeat(1) + "  - ".repeat(20) + "x\n", "2", "nested too deeply"),
                List.of("# x\n".repeat(2_001), "2001", "the file or its line is too long"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void reportsWhatIsWrongAndInWhichLine(List<String> fileLineAndProblem) {
        Pack pack = read(fileLineAndProblem.get(0));
        assertThat(pack.runbooks()).isEmpty();
        assertThat(pack.problems()).containsExactly(new Problem(TextPackSource.ACME, PATH,
                Integer.parseInt(fileLineAndProblem.get(1)), fileLineAndProblem.get(2)));
    }
}
