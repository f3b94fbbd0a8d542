package org.tenken.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.fix.Fix;
import org.tenken.api.fix.Plan;
import org.tenken.api.port.Contributions;
import org.tenken.api.port.Reply;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;
import org.tenken.api.read.InputKind;
import org.tenken.api.read.Place;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;

/**
 * A host that answers from a script, so that a check or fix is tested as the function it is.
 *
 * <p>What the script does not hold is not there: no such class, value or file. Not thread-safe; use one per test.
 */
public final class ScriptedHost {

    private static final int ROUNDS = 20;
    private static final Instant ASKED = Instant.parse("2026-11-20T00:00:00Z");

    private final Map<String, List<Row>> classes = new LinkedHashMap<>();
    private final Map<Ask, Answer> fixed = new HashMap<>();
    private final Map<String, Object> settings = new HashMap<>();
    private final List<Ask> asked = new ArrayList<>();

    /** Returns the moment at which this host is asked; it answers in no time. */
    public static Instant asked() {
        return ASKED;
    }

    /** Adds a row to a WMI class; values are name, value, name, value. */
    public ScriptedHost instance(String type, Object... values) {
        classes.computeIfAbsent(type, absent -> new ArrayList<>()).add(row(values));
        return this;
    }

    /** Sets a registry value. */
    public ScriptedHost registry(String key, String name, Object value) {
        return answer(new Read.Registry(key, name), row("value", value, "type", type(value)));
    }

    /** Sets the subkeys of a registry key. */
    public ScriptedHost subkeys(String key, String... names) {
        Row[] rows = List.of(names).stream().map(name -> row("name", name)).toArray(Row[]::new);
        return answer(new Read.RegistryKeys(key), rows);
    }

    /** Sets what an admin set. */
    public ScriptedHost setting(String key, Object value) {
        settings.put(key, value);
        return this;
    }

    /** Sets what a person gives a fix. */
    public ScriptedHost input(String name, InputKind kind, String value) {
        return answer(new Read.Input(name, kind), row("value", value));
    }

    /** Sets the rows a read gives at the host. */
    public ScriptedHost answer(Read read, Row... rows) {
        return answer(new Ask(read, Place.HOST, Duration.ZERO), rows);
    }

    /** Sets the rows an ask gives. */
    public ScriptedHost answer(Ask ask, Row... rows) {
        fixed.put(ask, new Answer.Rows(List.of(rows), ASKED, ASKED));
        return this;
    }

    /** Makes a read fail at the host. */
    public ScriptedHost unread(Read read, String reason) {
        fixed.put(new Ask(read, Place.HOST, Duration.ZERO), new Answer.Unread(reason, reason));
        return this;
    }

    /** Runs a check and returns its finding. */
    public Finding check(Check<?> check) {
        return take(check, Reply.Found.class, Reply.Found::finding);
    }

    /** Plans a fix and returns its plan. */
    public Plan plan(Fix<?> fix) {
        return take(fix, Reply.Planned.class, Reply.Planned::plan);
    }

    /** Replays a check, fix or survey to its final reply. */
    public Reply reply(Object contribution) {
        Contributions port = new Contributions(Map.of("it", contribution));
        Map<Ask, Answer> answers = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Reply reply = port.next(List.of("it"), answers).get("it");
            if (!(reply instanceof Reply.Needs needs)) {
                return reply;
            }
            needs.asks().forEach(ask -> answers.put(ask, answer(ask)));
        }
        throw new AssertionError("still asking after " + ROUNDS + " rounds");
    }

    /** Returns everything that was asked, in order. */
    public List<Ask> asks() {
        return List.copyOf(asked);
    }

    /** Returns a row of name, value, name, value; a null value is nil. */
    public static Row row(Object... values) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            if (values[i + 1] != null) {
                map.put((String) values[i], values[i + 1]);
            }
        }
        return Row.of(map);
    }

    private <R extends Reply, T> T take(Object contribution, Class<R> kind, Function<R, T> value) {
        Reply reply = reply(contribution);
        if (!kind.isInstance(reply)) {
            throw new AssertionError("expected " + kind.getSimpleName() + " but was " + reply);
        }
        return value.apply(kind.cast(reply));
    }

    private Answer answer(Ask ask) {
        asked.add(ask);
        return Optional.ofNullable(fixed.get(ask)).orElseGet(() -> new Answer.Rows(rows(ask.read()), ASKED, ASKED));
    }

    private List<Row> rows(Read read) {
        if (read instanceof Read.Wql wql) {
            return classes.getOrDefault(wql.type(), List.of()).stream().filter(row -> fits(row, wql)).toList();
        }
        if (read instanceof Read.Setting setting) {
            return List.of(row("value", settings.getOrDefault(setting.key(), setting.otherwise())));
        }
        return List.of();
    }

    private static boolean fits(Row row, Read.Wql wql) {
        return wql.where().all() || row.find(wql.where().property())
                .filter(value -> wql.where().anyOf().stream().anyMatch(value::equalsIgnoreCase)).isPresent();
    }

    private static String type(Object value) {
        return value instanceof Long ? "REG_DWORD" : value instanceof String ? "REG_SZ" : "REG_BINARY";
    }
}
