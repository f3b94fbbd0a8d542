package org.tenken.engine.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenken.api.fix.Act;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.api.read.Ask;
import org.tenken.api.read.Bytes;
import org.tenken.api.read.Place;
import org.tenken.api.read.Read;
import org.tenken.api.wire.Wire;
import org.tenken.engine.change.cell.Cells;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.kept.Json;
import org.tenken.engine.change.kept.RecordReader;
import org.tenken.engine.change.kept.RecordWriter;
import org.tenken.engine.change.step.Planner;
import org.tenken.engine.change.step.Steps;
import org.tenken.engine.scripted.ScriptedEngine;

class FormTest {

    private static final Sentences SENTENCES = new Sentences(new ScriptedEngine.PlainTexts());

    static List<Step> steps() {
        return List.of(Step.stop("bits"), Step.setAside("%windir%\\SoftwareDistribution"),
                Step.registry("HKLM\\SOFTWARE\\A", "n \"q\" \u2028 日本", new Value.Texts(List.of("a", ""))),
                Step.registry("HKLM\\SOFTWARE\\A", "b", new Value.Binary(Bytes.of(new byte[] {0, -1}))),
                Step.registry("HKLM\\SOFTWARE\\A", "x", new Value.Expandable("%a%")),
                Step.registry("HKLM\\SOFTWARE\\A", "w", new Value.Wide(-1)),
                Step.registry("HKLM\\SOFTWARE\\A", "d", new Value.Absent()),
                Step.registry("HKLM\\SOFTWARE\\A", "d", Value.of(1)),
                new Step.PutBack(new Cell.ServiceStart("bits")),
                new Step.Run(List.of("a", "b c"), true, List.of(0, 3010), Duration.ofMinutes(5), Act.FINAL),
                new Step.Call("root/cimv2", "A", new TreeMap<>(Map.of("k", "1")), "M",
                new TreeMap<>(Map.of("z", "1", "a", "2")), Act.ONCE),
                new Step.InstallKey("vault:one"), new Step.Restart(),
                new Step.Until(new Ask(new Read.Setting("s", Duration.ofHours(1)), Place.CONSOLE, Duration.ZERO), "p",
                "v", Duration.ofSeconds(9)),
                new Step.Guided("text", "https://example"), new Step.Apply("other.fix"),
                Step.attempt(Step.command("w32tm")));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void keepsStepsInTheirWireForm(Step step) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        new Json().write(new RecordWriter().tree(step, Step.class), kept);

        assertThat(tree(kept.toString(StandardCharsets.UTF_8)))
                .isEqualTo(tree(Wire.write((Record) step)));
        assertThat(new RecordReader().value(tree(kept.toString(StandardCharsets.UTF_8)), Step.class)).isEqualTo(step);
    }

    private static Object tree(String text) throws IOException {
        return new Json().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void coversEveryKindOfStepAndCell() {
        Set<Class<?>> kinds = new HashSet<>();
        steps().forEach(step -> kinds.add(step.getClass()));

        assertThat(kinds).isEqualTo(Set.of(Step.class.getPermittedSubclasses()));
        try (ScriptedEngine engine = new ScriptedEngine()) {
            Planner planner = new Planner(new Bench.Shelf(Map.of()), engine.contributors(), engine.drivers(),
                    engine.threads, SENTENCES);
            assertThat(new Steps(SENTENCES, length -> {}, planner).types())
                    .isEqualTo(new HashSet<>(Arrays.asList(Step.class.getPermittedSubclasses())));
        }
        assertThat(new Cells(SENTENCES).types())
                .isEqualTo(new HashSet<>(Arrays.asList(Cell.class.getPermittedSubclasses())));
    }
}
