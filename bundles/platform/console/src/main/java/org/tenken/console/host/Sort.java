package org.tenken.console.host;

import java.util.Comparator;
import java.util.Optional;

/**
 * In which order rows stand.
 *
 * @param column {@link #NAME}, {@link #SYSTEM}, {@link #HEALTH} or a check's id
 * @param reversed whether the column's own order is turned round; health and checks have the worst first
 */
public record Sort(String column, boolean reversed) {
    /** By host name. */
    public static final String NAME = "host";
    /** By operating system. */
    public static final String SYSTEM = "os";
    /** By how a host stands, the worst first. */
    public static final String HEALTH = "health";
    /** The order a list opens in. */
    public static final Sort WORST_FIRST = new Sort(HEALTH, false);

    private static final Cell[] WORST = {Cell.FAIL, Cell.WARN, Cell.BROKEN, Cell.NOT_CHECKED, Cell.RUNNING, Cell.OK, Cell.NOT_APPLICABLE, Cell.NONE};

    /** Returns the order after a click on a column's head. */
    public Sort clicked(String other) {
        return new Sort(other, other.equals(column) && !reversed);
    }

    /** Returns a sort key for each row, ties broken by the fleet's own order. */
    Comparator<Integer> on(HostTable table) {
        Comparator<Integer> order = order(table);
        return (reversed ? order.reversed() : order).thenComparing(Comparator.naturalOrder());
    }

    private Comparator<Integer> order(HostTable table) {
        return switch (column) {
            case NAME -> Comparator.comparing(row -> table.hosts().get(row).name(), String.CASE_INSENSITIVE_ORDER);
            case SYSTEM -> Comparator.comparing(table::system, String.CASE_INSENSITIVE_ORDER);
            case HEALTH -> byKey(table, row -> health(table, row));
            default -> check(table);
        };
    }

    private Comparator<Integer> check(HostTable table) {
        Optional<Integer> index = table.column(column);
        return index.map(at -> byKey(table, row -> weight(table.cell(row, at)))).orElse((a, b) -> 0);
    }

    private static Comparator<Integer> byKey(HostTable table, java.util.function.IntUnaryOperator key) {
        int[] keys = new int[table.hosts().size()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = key.applyAsInt(row);
        }
        return Comparator.comparingInt(row -> keys[row]);
    }

    private static int health(HostTable table, int row) {
        int bad = 255 - Math.min(255, table.count(row, Cell.FAIL));
        int poor = 255 - Math.min(255, table.count(row, Cell.WARN));
        return table.health(row).ordinal() << 16 | bad << 8 | poor;
    }

    private static int weight(Cell cell) {
        for (int i = 0; i < WORST.length; i++) {
            if (WORST[i] == cell) {
                return i;
            }
        }
        return WORST.length;
    }
}
