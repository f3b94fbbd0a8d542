package org.tenken.engine.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of hosts line by line, so that a broken line costs only itself. */
final class HostListReader {

    private static final Set<String> COLUMNS = Set.of("host", "address", "port", "tags", "group");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,252}[\\p{L}\\p{N}._])?");
    private static final Pattern LITERAL = Pattern.compile("[0-9A-Fa-f:.]{2,45}(?:%[A-Za-z0-9]{1,15})?");
    private static final Pattern PLAIN = Pattern.compile("([^:\\s]+)(?::([^:\\s]+))?");
    private static final int MAX_PORT = 65_535;

    private final List<Host> hosts = new ArrayList<>();
    private final List<HostList.Problem> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private List<String> columns = List.of();
    private Csv csv = new Csv(',');

    HostList read(String text) {
        String[] lines = text.replaceFirst("^\uFEFF", "").split("\r\n|\r|\n", -1);
        boolean first = true;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                if (!first || !header(line)) {
                    take(i + 1, line);
                }
                first = false;
            }
        }
        return new HostList(hosts, problems);
    }

    private boolean header(String line) {
        for (char separator : new char[] {',', ';', '\t'}) {
            List<String> cells = Arrays.stream(line.split(String.valueOf(separator), -1))
                    .map(cell -> cell.replace("\"", "").strip().toLowerCase(Locale.ROOT)).map(cell -> cell.equals("tag") ? "tags" : cell).toList();
            if (cells.contains("host") && COLUMNS.containsAll(cells) && new HashSet<>(cells).size() == cells.size()) {
                columns = cells;
                csv = new Csv(separator);
                return true;
            }
        }
        return false;
    }

    private void take(int number, String line) {
        try {
            Host host = columns.isEmpty() ? plain(line) : separated(line);
            if (!names.add(host.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("the host " + host.name() + " is listed twice");
            }
            hosts.add(host);
        } catch (IllegalArgumentException e) {
            problems.add(new HostList.Problem(number, e.getMessage()));
        }
    }

    private static Host plain(String line) {
        Matcher matcher = PLAIN.matcher(line);
        if (!matcher.matches()) {
            return Host.named(address(line));
        }
        String name = name(matcher.group(1));
        return new Host(name, name, port(Optional.ofNullable(matcher.group(2)).orElse("")), List.of(),
                Optional.empty());
    }

    private Host separated(String line) {
        List<String> cells = csv.cells(line);
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException(cells.size() + " columns where the header has " + columns.size());
        }
        String name = name(value(cells, "host"));
        String address = value(cells, "address");
        List<String> tags = Arrays.stream(value(cells, "tags").split("[;, ]+")).filter(tag -> !tag.isEmpty()).toList();
        return new Host(name, address.isEmpty() ? name : address(address), port(value(cells, "port")), tags,
                Optional.of(value(cells, "group")).filter(group -> !group.isEmpty()));
    }

    private String value(List<String> cells, String column) {
        int index = columns.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    private static String name(String text) {
        if (!NAME.matcher(text).matches()) {
            throw new IllegalArgumentException(text.isEmpty() ? "the host's name is missing" : "not a host name: "
                    + shown(text));
        }
        return text;
    }

    private static String address(String text) {
        if (!NAME.matcher(text).matches() && !LITERAL.matcher(text).matches()) {
            throw new IllegalArgumentException("not a name or address: " + shown(text));
        }
        return text;
    }

    private static OptionalInt port(String text) {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MAX_PORT) {
            throw new IllegalArgumentException("a port is 1 to " + MAX_PORT + ", not " + shown(text));
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private static String shown(String text) {
        String printable = text.replaceAll("\\p{Cntrl}", "?");
        return printable.length() > 60 ? printable.substring(0, 60) + "…" : printable;
    }
}
