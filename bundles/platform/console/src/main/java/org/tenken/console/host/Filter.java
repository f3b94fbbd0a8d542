package org.tenken.console.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.tenken.console.port.Host;

/** Which rows to show, as typed: free words and {@code status: os: check: tag:}, each of which {@code -} turns round. */
public record Filter(String text) {

    /** One part of a filter. A part without a field is a free word. */
    public record Term(boolean negated, String field, String value) {}

    private static final List<String> FIELDS = List.of("status", "os", "check", "tag");

    /** Shows everything. */
    public static final Filter NONE = new Filter("");

    /** Returns the parts; all of them must hold. */
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (String word : text.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!word.isEmpty() && !word.equals("-")) {
                terms.add(term(word));
            }
        }
        return terms;
    }

    /** Returns the filter with a part added, or taken away when it is there. */
    public Filter toggled(String part) {
        List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        words.removeIf(String::isEmpty);
        if (!words.removeIf(part::equalsIgnoreCase)) {
            words.add(part);
        }
        return new Filter(String.join(" ", words));
    }

    /** Returns whether the part is typed in. */
    public boolean has(String part) {
        return List.of(text.strip().split("\\s+")).stream().anyMatch(part::equalsIgnoreCase);
    }

    /** Returns the test for the rows of a table. */
    IntPredicate on(HostTable table) {
        IntPredicate all = row -> true;
        for (Term term : terms()) {
            IntPredicate one = matches(table, term);
            all = all.and(term.negated() ? one.negate() : one);
        }
        return all;
    }

    private static Term term(String word) {
        boolean negated = word.startsWith("-");
        String rest = negated ? word.substring(1) : word;
        int colon = rest.indexOf(':');
        String field = colon < 0 ? "" : rest.substring(0, colon);
        return FIELDS.contains(field) ? new Term(negated, field, rest.substring(colon + 1)) : new Term(negated, "", rest);
    }

    private static IntPredicate matches(HostTable table, Term term) {
        String value = term.value();
        return switch (term.field()) {
            case "status" -> row -> status(table, row, value);
            case "os" -> row -> has(table.system(row), value);
            case "check" -> row -> check(table, row, value);
            case "tag" -> row -> table.hosts().get(row).tags().stream().anyMatch(tag -> has(tag, value));
            default -> row -> word(table, row, value);
        };
    }

    private static boolean word(HostTable table, int row, String value) {
        Host host = table.hosts().get(row);
        return has(host.name(), value) || has(host.address(), value) || has(table.system(row), value)
                || host.tags().stream().anyMatch(tag -> has(tag, value));
    }

    private static boolean status(HostTable table, int row, String value) {
        return switch (value) {
            case "fail" -> table.count(row, Cell.FAIL) > 0;
            case "warn" -> table.count(row, Cell.WARN) > 0;
            case "broken" -> table.count(row, Cell.BROKEN) > 0;
            case "running" -> table.count(row, Cell.RUNNING) > 0;
            case "unreached" -> table.health(row) == Health.UNREACHED;
            case "unknown" -> table.health(row) == Health.UNKNOWN;
            case "ok" -> table.health(row) == Health.HEALTHY;
            default -> table.health(row).name().toLowerCase(Locale.ROOT).startsWith(value);
        };
    }

    private static boolean check(HostTable table, int row, String value) {
        for (int column = 0; column < table.checks().size(); column++) {
            Cell cell = table.cell(row, column);
            if ((cell == Cell.FAIL || cell == Cell.WARN) && has(table.checks().get(column).id(), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String text, String part) {
        int last = text.length() - part.length();
        for (int start = 0; start <= last; start++) {
            if (text.regionMatches(true, start, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }
}
