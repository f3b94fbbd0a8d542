package org.tenken.api.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.api.check.Finding;
import org.tenken.api.fix.Act;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.StartMode;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.api.port.Reply;
import org.tenken.api.probe.Gap;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;
import org.tenken.api.read.Bytes;
import org.tenken.api.read.InputKind;
import org.tenken.api.read.Place;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.api.read.Where;

final class WireTest {

    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678Z");

    static Stream<Reply> replies() {
        Read[] reads = {Read.wql("Win32_Service", "Name"),
                new Read.Wql("root/cimv2", "Win32_Service", List.of("Name"), Where.any("Name", "a\"b\\c", "時計")),
                new Read.Registry("HKLM\\X", ""), new Read.RegistryKeys("HKU"), new Read.File("%windir%\\a"),
                new Read.HostsFile(), new Read.Dns("a", "SRV"), new Read.Tcp("a", 443), new Read.Ntp("a"),
                new Read.TimeSource(),
                new Read.Setting("a", Duration.ofMinutes(5)), new Read.Setting("b", 3L), new Read.Setting("c", "t"),
                new Read.Setting("d", true), new Read.Input("p", InputKind.HOST_PORT), new Read.Mark("m")};
        List<Ask> asks = Stream.of(reads).map(read -> new Ask(read, Place.host("x"), Duration.ofSeconds(3))).toList();
        SortedMap<String, String> key = new TreeMap<>(Map.of("Name", "x"));
        Plan plan = Plan.of(Step.stop("a"), Step.mode("a", StartMode.MANUAL), Step.setAside("%windir%\\x"),
                new Step.PutBack(new Cell.ServiceState("a")), Step.attempt(Step.command("w32tm", "/resync")),
                new Step.Call("root/cimv2", "T", key, "M", key, Act.FINAL), new Step.InstallKey("vault:1"),
                new Step.Restart(),
                new Step.Until(asks.get(0), "Name", "x", Duration.ofMinutes(1)), new Step.Guided("t", "l"),
                new Step.Apply("f"),
                Step.registry("HKLM\\X", "v", new Value.Binary(Bytes.of(new byte[] {1, -1}))),
                Step.registry("HKLM\\X", "v", new Value.Texts(List.of("a"))),
                Step.registry("HKLM\\X", "v", new Value.Absent()),
                Step.registry("HKLM\\X", "v", Value.of(-1)));
        return Stream.of(Reply.Needs.of(new LinkedHashSet<>(asks)), new Reply.Planned(plan),
                new Reply.Planned(new Plan.Refused("t", new TreeMap<>(Map.of("a", 1L)))),
                new Reply.Found(Finding.worst(List.of(Finding.ok("a").with("o", Duration.ofSeconds(-1)).with("t", TIME),
                        Finding.fail("b").with("l", List.of("x", "y")).with("n", 7).with("f", true)
                        .with("s", "\u0001\ud800"))
                )), new Reply.Surveyed(List.of(Row.of(Map.of("B", Bytes.of(new byte[0]), "a", 1L)))),
                new Reply.Stopped(new Gap(true, "absent", "")), new Reply.Unfit("u"), new Reply.Broken("b"));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void comesBackAsItWas(Reply reply) {
        String text = Wire.write((Record) reply);
        Reply back = Wire.read(text, Reply.class);
        assertThat(back).isEqualTo(reply);
        assertThat(Wire.write((Record) back)).isEqualTo(text);
    }

    @Test
    void looksTheSameForTheSameAnswersInAnyOrder() {
        Ask one = new Ask(new Read.Mark("1"), Place.HOST, Duration.ZERO);
        Ask two = new Ask(new Read.TimeSource(), Place.CONSOLE, Duration.ZERO);
        Answer rows = new Answer.Rows(List.of(Row.of("value", "x")), TIME, TIME.plusMillis(5));
        Answer unread = new Answer.Unread("denied", "d");
        Map<Ask, Answer> forward = new LinkedHashMap<>();
        forward.put(one, rows);
        forward.put(two, unread);
        Map<Ask, Answer> backward = new LinkedHashMap<>();
        backward.put(two, unread);
        backward.put(one, rows);
        String text = Wire.write(Question.of(List.of("a.b"), forward));
        assertThat(Wire.write(Question.of(List.of("a.b"), backward))).isEqualTo(text);
        assertThat(Wire.read(text, Question.class).known()).isEqualTo(forward);
        assertThat(Wire.write(new Reply.Found(Finding.ok("k").with("a", Duration.ofMinutes(1))))).isEqualTo(
                "{\"is\":\"Found\",\"finding\":{\"status\":\"OK\",\"text\":\"k\","
                        + "\"evidence\":{\"a\":{\"duration\":\"PT1M\"}},\"parts\":[]}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"is\":\"Broken\"}", "{\"is\":\"Broken\",\"error\":1}",
            "{\"is\":\"Broken\",\"error\":\"a\",\"more\":1}", "{\"is\":\"Broken\",\"error\":\"a\",\"error\":\"b\"}",
            "{\"is\":\"Other\",\"error\":\"a\"}", "{\"error\":\"a\"}", "{\"is\":\"Broken\",\"error\":\"a\"} x",
            "{\"is\":\"Broken\",\"error\":\"\\x\"}", "{\"is\":\"Broken\",\"error\":\"\n\"}",
            "{\"is\":\"Stopped\",\"gap\":{\"absent\":1,\"text\":\"\",\"detail\":\"\"}}",
            "{\"is\":\"Surveyed\",\"rows\":[{\"values\":{\"a\":{\"object\":\"java.lang.Runtime\"}}}]}",
            "{\"is\":\"Surveyed\",\"rows\":[{\"values\":{\"a\":{\"bytes\":\"0\"}}}]}",
            "{\"is\":\"Surveyed\",\"rows\":[{\"values\":{\"a\":1.5}}]}",
            "{\"is\":\"Surveyed\",\"rows\":[{\"values\":{\"a\":99999999999999999999}}]}"})
    void refusesWhatIsNoReply(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Wire.read(text, Reply.class));
    }

    @Test
    void refusesTooDeepATextWithoutOverflowing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wire.read("[".repeat(1_000_000), Reply.class));
        String nested = "{\"status\":\"OK\",\"text\":\"\",\"evidence\":{},\"parts\":[".repeat(100_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wire.read("{\"is\":\"Found\",\"finding\":" + nested, Reply.class));
    }

    @Test
    void writesOnlyWhatCrossesTheBorder() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wire.write(new Reply.Surveyed(
                List.of(Row.of("a", new Object())))));
    }
}
