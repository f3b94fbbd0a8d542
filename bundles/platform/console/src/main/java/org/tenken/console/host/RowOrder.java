package org.tenken.console.host;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which rows of the table stand where in the view. */
public final class RowOrder {
    /** No row. */
    public static final RowOrder EMPTY = new RowOrder(new int[0]);

    private final int[] rows;

    private RowOrder(int[] rows) {
        this.rows = rows;
    }

    /** Filters and sorts; a hundred thousand rows take tens of milliseconds, so it is done off the window's thread. */
    public static RowOrder of(HostTable table, Filter filter, Sort sort) {
        IntPredicate shown = filter.on(table);
        Integer[] kept = IntStream.range(0, table.hosts().size()).filter(shown).boxed().toArray(Integer[]::new);
        Arrays.sort(kept, sort.on(table));
        return new RowOrder(Arrays.stream(kept).mapToInt(Integer::intValue).toArray());
    }

    /** Returns how many rows are shown. */
    public int size() {
        return rows.length;
    }

    /** Returns the table's row at a place. */
    public int at(int place) {
        return rows[place];
    }

    /** Returns the place of a table's row, or -1 when it is not shown. */
    public int placeOf(int row) {
        for (int place = 0; place < rows.length; place++) {
            if (rows[place] == row) {
                return place;
            }
        }
        return -1;
    }

    /** Returns the shown rows of the table in order. */
    public IntStream rows() {
        return Arrays.stream(rows);
    }
}
