package org.tenken.console.host;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tenken.console.port.Title;

/** How many hosts stand how, and which checks fail most: numbers of this table, of now. */
public record Counts(int hosts, int checked, int healthy, int failing, int warning, int unreached, int running, List<Top> top) {

    /** No host. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, List.of());

    /** A check and on how many hosts it fails or warns. */
    public record Top(Title check, int hosts) {}

    private static final int TOP = 3;

    /** Counts a table. */
    public static Counts of(HostTable table) {
        int[] health = new int[Health.values().length];
        int warning = 0;
        int running = 0;
        for (int row = 0; row < table.hosts().size(); row++) {
            health[table.health(row).ordinal()]++;
            warning += table.count(row, Cell.WARN) > 0 ? 1 : 0;
            running += table.count(row, Cell.RUNNING) > 0 ? 1 : 0;
        }
        int all = table.hosts().size();
        return new Counts(all, all - health[Health.UNKNOWN.ordinal()], health[Health.HEALTHY.ordinal()],
                health[Health.FAILING.ordinal()], warning, health[Health.UNREACHED.ordinal()], running, top(table));
    }

    private static List<Top> top(HostTable table) {
        return IntStream.range(0, table.checks().size())
                .mapToObj(column -> new Top(table.checks().get(column), bad(table, column)))
                .filter(top -> top.hosts() > 0)
                .sorted(Comparator.comparing(Top::hosts).reversed())
                .limit(TOP).toList();
    }

    private static int bad(HostTable table, int column) {
        int bad = 0;
        for (int row = 0; row < table.hosts().size(); row++) {
            Cell cell = table.cell(row, column);
            bad += cell == Cell.FAIL || cell == Cell.WARN ? 1 : 0;
        }
        return bad;
    }
}
