package org.tenken.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.facts.Clock;
import org.tenken.api.facts.Setting;
import org.tenken.api.facts.WindowsService;
import org.tenken.api.fix.Fix;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.Step;
import org.tenken.api.port.Contributions;
import org.tenken.api.port.Port;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;
import org.tenken.api.read.Place;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.api.read.Where;

final class BoxTest {

    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

    private static final class ClockCheck implements Check<List<Duration>> {
        @Override
        public Probe<List<Duration>> probe() {
            return Probe.all(List.of(Clock.offset(), Setting.of("limit", Duration.ofMinutes(5))));
        }

        @Override
        public Finding check(List<Duration> facts) {
            return Finding.worst(List.of(Finding.ok("時計").with("limit", facts.get(1)), Finding.fail("off")
                    .with("offset", facts.get(0))));
        }
    }

    private static final class BrokenCheck implements Check<Row> {
        @Override
        public Probe<Row> probe() {
            return Probe.row(new Read.Mark("m"));
        }

        @Override
        public Finding check(Row facts) {
            throw new IllegalStateException();
        }
    }

    private static final class Restart implements Fix<WindowsService> {
        @Override
        public Probe<WindowsService> probe() {
            return WindowsService.named("W32Time");
        }

        @Override
        public Plan plan(WindowsService service) {
            return Plan.whileStopped(List.of(service.name()), Step.command("w32tm", "/unregister"));
        }
    }

    static Port port() {
        return new Contributions(
                Map.of("a.clock", new ClockCheck(), "a.broken", new BrokenCheck(), "a.restart", new Restart()));
    }

    /** The process of its own. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) throws IOException {
            new Box(port()).serve(System.in, System.out);
        }
    }

    private static Map<Ask, Answer> answers() {
        Answer clock = new Answer.Rows(List.of(Row.of("LocalDateTime", TIME.plusSeconds(90))), TIME,
                TIME.plusMillis(40));
        Answer limit = new Answer.Rows(List.of(Row.of("value", Duration.ofMinutes(5))), TIME, TIME);
        Answer mark = new Answer.Rows(List.of(Row.of("value", "x")), TIME, TIME);
        Answer service = new Answer.Rows(
                List.of(Row.of(Map.of("Name", "W32Time", "State", "Running", "StartMode", "Auto"))), TIME, TIME);
        return Map.of(ask(Read.wql("Win32_OperatingSystem", "LocalDateTime")), clock,
                ask(new Read.Setting("limit", Duration.ofMinutes(5))), limit, ask(new Read.Mark("m")), mark,
                ask(new Read.Wql("root/cimv2", "Win32_Service", List.of("Name", "State", "StartMode"),
                Where.any("Name", "W32Time"))), service);
    }

    private static Ask ask(Read read) {
        return new Ask(read, Place.HOST, Duration.ZERO);
    }

    @Test
    void aSecondProcessRepliesByteForByteTheSame() throws Exception {
        Process box = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Main.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> ids = List.of("a.clock", "a.broken", "a.restart", "a.none");
        try (OutputStream questions = box.getOutputStream();
                BufferedReader replies =
                        new BufferedReader(new InputStreamReader(box.getInputStream(), StandardCharsets.UTF_8))) {
            for (Map<Ask, Answer> known : List.of(Map.<Ask, Answer>of(), answers())) {
                questions.write((Wire.write(Question.of(ids, known)) + "\n").getBytes(StandardCharsets.UTF_8));
                questions.flush();
                String here = Wire.write(Replies.of(port().next(ids, known)));
                assertThat(replies.readLine()).isEqualTo(here);
                assertThat(Wire.read(here, Replies.class).byId()).isEqualTo(port().next(ids, known));
            }
        }
        assertThat(box.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(box.exitValue()).isZero();
    }
}
