package org.tenken.console.host;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tenken.console.port.Host;
import org.tenken.console.port.Title;

/** Writes rows as tab-separated text with a header, for the clipboard and so for a spreadsheet. */
public final class Copy {

    /** How the header and the fields read in the person's language. */
    public interface Wording {
        /** Names a column that is not a check. */
        String column(String sort);

        /** Names a check. */
        String check(Title check);

        /** Says what a field shows. */
        String cell(Cell cell);

        /** Says how a host stands. */
        String health(Health health);
    }

    private Copy() {}

    /** Returns the picked rows, or the row under the keyboard. */
    public static String rows(HostsModel.State state, Wording wording) {
        HostTable table = state.table();
        IntStream rows = state.order().rows().filter(row -> state.selection().has(row) || row == state.selection().lead());
        List<String> header = new ArrayList<>(List.of(wording.column(Sort.NAME), wording.column("address"),
                wording.column(Sort.SYSTEM), wording.column(Sort.HEALTH)));
        table.checks().forEach(check -> header.add(wording.check(check)));
        return line(header) + rows.mapToObj(row -> line(row(table, row, wording))).collect(Collectors.joining());
    }

    private static List<String> row(HostTable table, int row, Wording wording) {
        Host host = table.hosts().get(row);
        List<String> fields = new ArrayList<>(List.of(host.name(), host.address(), table.system(row), wording.health(table.health(row))));
        IntStream.range(0, table.checks().size()).forEach(column -> fields.add(wording.cell(table.cell(row, column))));
        return fields;
    }

    private static String line(List<String> fields) {
        return fields.stream().map(Copy::plain).collect(Collectors.joining("\t", "", System.lineSeparator()));
    }

    /** A spreadsheet would run a field that begins like a formula. */
    private static String plain(String field) {
        String flat = field.replaceAll("[\\t\\r\\n]+", " ");
        return !flat.isEmpty() && "=+-@".indexOf(flat.charAt(0)) >= 0 ? "'" + flat : flat;
    }
}
