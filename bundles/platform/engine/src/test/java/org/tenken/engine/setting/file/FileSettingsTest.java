package org.tenken.engine.setting.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.facts.Setting;
import org.tenken.api.probe.Probe;
import org.tenken.engine.host.Host;
import org.tenken.engine.scripted.ScriptedEngine;
import org.tenken.engine.setting.Scope;
import org.tenken.engine.setting.Settings;
import org.tenken.engine.setting.SettingsProblem;

final class FileSettingsTest {

    private static final Duration FIVE = Duration.ofMinutes(5);
    private static final Host HOST =
            new Host("pc-1", "pc-1", OptionalInt.empty(), List.of("lab"), Optional.of("Tokyo"));

    @TempDir
    Path data;

    private final ScriptedEngine engine = new ScriptedEngine();
    private Settings settings;

    private static final class Limit implements Check<Duration> {
        @Override
        public Probe<Duration> probe() {
            return Probe.all(Setting.of("time.limit", FIVE), Setting.of("time.count", 3), (limit, count) -> limit);
        }

        @Override
        public Finding check(Duration facts) {
            return Finding.ok("ok");
        }
    }

    @BeforeEach
    void open() {
        engine.module("m", "", "", Map.of("time.clock", new Limit()));
        settings = new FileSettings(data, engine.contributors());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void knowsWhatChecksReadWithoutAnyHost() {
        assertThat(settings.known()).containsExactly(new Settings.Known("time.count", 3L, List.of("time.clock")),
                new Settings.Known("time.limit", FIVE, List.of("time.clock")));
    }

    @Test
    void theNarrowerScopeWins() {
        assertThat(settings.value("time.limit", FIVE, HOST)).isEqualTo(FIVE);
        settings.set("time.limit", Scope.ALL, "PT1H");
        settings.set("time.limit", new Scope(Scope.Kind.GROUP, "tokyo"), "2h");
        assertThat(settings.value("time.limit", FIVE, HOST)).isEqualTo(Duration.ofHours(2));
        settings.set("time.limit", new Scope(Scope.Kind.TAG, "lab"), "3h");
        assertThat(settings.value("time.limit", FIVE, HOST)).isEqualTo(Duration.ofHours(3));
        settings.set("time.limit", new Scope(Scope.Kind.HOST, "PC-1"), "4h");
        assertThat(settings.value("time.limit", FIVE, HOST)).isEqualTo(Duration.ofHours(4));
        assertThat(settings.value("time.limit", FIVE, Host.named("pc-2"))).isEqualTo(Duration.ofHours(1));
        assertThat(settings.unset("time.limit", new Scope(Scope.Kind.HOST, "pc-1"))).isTrue();
        assertThat(settings.unset("time.limit", new Scope(Scope.Kind.HOST, "pc-1"))).isFalse();
        assertThat(settings.value("time.limit", FIVE, HOST)).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void anotherProcessSeesWhatWasSet() {
        settings.set("time.count", Scope.ALL, "7");
        Settings other = new FileSettings(data, engine.contributors());
        assertThat(other.value("time.count", 3L, HOST)).isEqualTo(7L);
        other.set("time.count", Scope.ALL, "88");
        assertThat(settings.value("time.count", 3L, HOST)).isEqualTo(88L);
        assertThat(data.resolve("settings.json.bak")).content().contains("\"7\"");
    }

    @Test
    void refusesUnknownKeysAndValuesOfAnotherType() {
        assertThatThrownBy(() -> settings.set("time.lImit", Scope.ALL, "1h")).isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("time.lImit").extracting("kind").isEqualTo(SettingsProblem.Kind.INPUT);
        assertThatThrownBy(() -> settings.set("time.limit", Scope.ALL, "soon")).hasMessageContaining("a duration");
        assertThatThrownBy(() -> settings.set("time.count", Scope.ALL, "1.5")).hasMessageContaining("a whole number");
        assertThat(settings.assigned()).isEmpty();
    }

    @Test
    void namesTheFileThatIsHalfWrittenAndLeavesItAlone() throws Exception {
        settings.set("time.limit", Scope.ALL, "1h");
        Path file = data.resolve("settings.json");
        String half = Files.readString(file).substring(0, 40);
        Files.writeString(file, half);
        for (Settings each : List.of(settings, new FileSettings(data, engine.contributors()))) {
            assertThatThrownBy(() -> each.value("time.limit", FIVE, HOST)).isInstanceOf(SettingsProblem.class)
                    .hasMessageContaining(file.toString()).extracting("kind").isEqualTo(SettingsProblem.Kind.DATA);
            assertThatThrownBy(() -> each.set("time.limit", Scope.ALL, "2h")).isInstanceOf(SettingsProblem.class);
        }
        assertThat(file).hasContent(half);
    }

    @Test
    void refusesAFileOfAnotherForm() throws Exception {
        for (String text : List.of("", "[]", "{\"schemaVersion\":2,\"settings\":[]}", "{\"settings\":[]}",
                "{\"schemaVersion\":1,\"settings\":[{\"key\":\"a\"}]}", "{\"schemaVersion\":1,\"settings\":[]} x")) {
            Files.writeString(data.resolve("settings.json"), text);
            assertThatThrownBy(() -> new FileSettings(data, engine.contributors()).assigned())
                    .isInstanceOf(SettingsProblem.class);
        }
    }
}
