package org.tenken.console.host;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which rows are picked, in numbers of the table, so that sorting and filtering leave it alone.
 * Immutable. The lead is where the keyboard is; the anchor is where a range began; both are -1 at first.
 */
public final class Selection {
    /** Nothing is picked. */
    public static final Selection NONE = new Selection(new BitSet(), -1, -1);

    private final BitSet rows;
    private final int lead;
    private final int anchor;

    private Selection(BitSet rows, int lead, int anchor) {
        this.rows = rows;
        this.lead = lead;
        this.anchor = anchor;
    }

    /** Picks one row alone. */
    public static Selection only(int row) {
        BitSet one = new BitSet();
        one.set(row);
        return new Selection(one, row, row);
    }

    /** Picks every row that is shown. */
    public static Selection all(RowOrder order, int lead) {
        BitSet all = new BitSet();
        order.rows().forEach(all::set);
        return new Selection(all, lead, lead);
    }

    /** Picks or drops one row and leaves the others. */
    public Selection toggled(int row) {
        BitSet next = (BitSet) rows.clone();
        next.flip(row);
        return new Selection(next, row, row);
    }

    /** Moves the lead and picks nothing. */
    public Selection led(int row) {
        return new Selection(rows, row, row);
    }

    /** Picks all rows shown between the anchor and the given place. */
    public Selection extended(RowOrder order, int place) {
        int from = anchor < 0 ? place : Math.max(0, order.placeOf(anchor));
        BitSet range = new BitSet();
        IntStream.rangeClosed(Math.min(from, place), Math.max(from, place)).map(order::at).forEach(range::set);
        return new Selection(range, order.at(place), anchor < 0 ? order.at(place) : anchor);
    }

    /** Returns whether a row is picked. */
    public boolean has(int row) {
        return rows.get(row);
    }

    /** Returns how many rows are picked. */
    public int size() {
        return rows.cardinality();
    }

    /** Returns the row where the keyboard is, or -1. */
    public int lead() {
        return lead;
    }

    /** Returns the picked rows. */
    public IntStream rows() {
        return rows.stream();
    }
}
