package org.tenken.console.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tenken.console.port.Finding;
import org.tenken.console.port.Host;
import org.tenken.console.port.HostResult;
import org.tenken.console.port.Title;

/**
 * The hosts by row and the checks by column, with one byte a field. Immutable: a change gives a new table that
 * shares the untouched rows, so a hundred thousand hosts cost one array copy per refresh.
 */
public final class HostTable {
    /** No host and no check. */
    public static final HostTable EMPTY = new HostTable(List.of(), List.of(), Map.of(), Map.of(), new byte[0][], new HostResult[0]);

    private final List<Host> hosts;
    private final List<Title> checks;
    private final Map<String, Integer> rowByHost;
    private final Map<String, Integer> columnByCheck;
    private final byte[][] cells;
    private final HostResult[] results;

    private HostTable(List<Host> hosts, List<Title> checks, Map<String, Integer> rowByHost, Map<String, Integer> columnByCheck,
            byte[][] cells, HostResult[] results) {
        this.hosts = hosts;
        this.checks = checks;
        this.rowByHost = rowByHost;
        this.columnByCheck = columnByCheck;
        this.cells = cells;
        this.results = results;
    }

    /** A table in which nothing was checked yet. */
    public static HostTable of(List<Host> hosts, List<Title> checks) {
        Map<String, Integer> rows = new HashMap<>();
        hosts.forEach(host -> rows.put(host.name(), rows.size()));
        Map<String, Integer> columns = new HashMap<>();
        checks.forEach(check -> columns.put(check.id(), columns.size()));
        byte[][] cells = new byte[hosts.size()][];
        Arrays.fill(cells, new byte[checks.size()]);
        return new HostTable(List.copyOf(hosts), List.copyOf(checks), rows, columns, cells, new HostResult[hosts.size()]);
    }

    /** Returns the table with other columns; what is known about the checks that stay is kept. */
    public HostTable withChecks(List<Title> others) {
        HostTable next = of(hosts, others);
        List<HostResult> known = new ArrayList<>();
        for (HostResult result : results) {
            Optional.ofNullable(result).ifPresent(known::add);
        }
        return next.with(known);
    }

    /** Returns the table with the results of some hosts in the place of what was known about them. */
    public HostTable with(Collection<HostResult> fresh) {
        byte[][] nextCells = cells.clone();
        HostResult[] nextResults = results.clone();
        for (HostResult result : fresh) {
            Optional.ofNullable(rowByHost.get(result.host())).ifPresent(row -> {
                nextResults[row] = merged(Optional.ofNullable(nextResults[row]), result);
                nextCells[row] = cells(nextResults[row]);
            });
        }
        return new HostTable(hosts, checks, rowByHost, columnByCheck, nextCells, nextResults);
    }

    /** Returns the table with the given rows marked as being checked. */
    public HostTable running(Collection<Integer> rows, Collection<String> running) {
        byte[][] next = cells.clone();
        for (int row : rows) {
            byte[] marked = next[row].clone();
            for (int column = 0; column < marked.length; column++) {
                if (running.isEmpty() || running.contains(checks.get(column).id())) {
                    marked[column] = Cell.RUNNING.stored();
                }
            }
            next[row] = marked;
        }
        return new HostTable(hosts, checks, rowByHost, columnByCheck, next, results);
    }

    /** Returns the table with every field that is still marked as being checked put back to what is known. */
    public HostTable settled() {
        byte[][] next = cells.clone();
        for (int row = 0; row < next.length; row++) {
            if (indexOf(next[row], Cell.RUNNING) >= 0) {
                next[row] = results[row] == null ? new byte[checks.size()] : cells(results[row]);
            }
        }
        return new HostTable(hosts, checks, rowByHost, columnByCheck, next, results);
    }

    /** Returns the hosts, one a row. */
    public List<Host> hosts() {
        return hosts;
    }

    /** Returns the checks, one a column. */
    public List<Title> checks() {
        return checks;
    }

    /** Returns what one field shows. */
    public Cell cell(int row, int column) {
        return Cell.at(cells[row][column]);
    }

    /** Returns what the last run said about a host. */
    public Optional<HostResult> result(int row) {
        return Optional.ofNullable(results[row]);
    }

    /** Returns the row of a host. */
    public Optional<Integer> row(String host) {
        return Optional.ofNullable(rowByHost.get(host));
    }

    /** Returns the column of a check. */
    public Optional<Integer> column(String check) {
        return Optional.ofNullable(columnByCheck.get(check));
    }

    /** Returns how many fields of a row show this. */
    public int count(int row, Cell cell) {
        int count = 0;
        for (byte stored : cells[row]) {
            count += stored == cell.ordinal() ? 1 : 0;
        }
        return count;
    }

    /** Returns the operating system of a row; empty when no run read it. */
    public String system(int row) {
        return results[row] == null ? "" : results[row].system();
    }

    /** Returns the standing of a row in one word. */
    public Health health(int row) {
        if (results[row] == null) {
            return Health.UNKNOWN;
        }
        if (results[row].unreached().isPresent()) {
            return Health.UNREACHED;
        }
        if (count(row, Cell.FAIL) > 0) {
            return Health.FAILING;
        }
        if (count(row, Cell.WARN) > 0) {
            return Health.WARNING;
        }
        return count(row, Cell.BROKEN) + count(row, Cell.NOT_CHECKED) > 0 ? Health.GAPS : Health.HEALTHY;
    }

    private static HostResult merged(Optional<HostResult> before, HostResult after) {
        if (before.isEmpty() || after.unreached().isPresent()) {
            return after;
        }
        Map<String, Finding> findings = new LinkedHashMap<>();
        before.get().findings().forEach(finding -> findings.put(finding.check(), finding));
        after.findings().forEach(finding -> findings.put(finding.check(), finding));
        String system = after.system().isEmpty() ? before.get().system() : after.system();
        return new HostResult(after.host(), system, after.unreached(), List.copyOf(findings.values()));
    }

    private byte[] cells(HostResult result) {
        byte[] row = new byte[checks.size()];
        if (result.unreached().isPresent()) {
            Arrays.fill(row, Cell.NOT_CHECKED.stored());
        }
        for (Finding finding : result.findings()) {
            Optional.ofNullable(columnByCheck.get(finding.check()))
                    .ifPresent(column -> row[column] = Cell.of(finding.status()).stored());
        }
        return row;
    }

    private static int indexOf(byte[] row, Cell cell) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] == cell.ordinal()) {
                return i;
            }
        }
        return -1;
    }
}
