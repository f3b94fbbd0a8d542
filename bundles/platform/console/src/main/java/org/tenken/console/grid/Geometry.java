package org.tenken.console.grid;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;
import org.tenken.console.host.Sort;

/**
 * Where everything of the grid is, in points. Immutable; made anew when the window or the scroll position changes.
 *
 * @param width the room for the grid
 * @param header the height of the heads
 * @param row the height of a row
 * @param top the first shown row
 * @param left the first shown check
 */
record Geometry(int width, int height, int header, int row, List<Column> columns, int checks, int top, int left) {
    static final int CELL = 27;

    /** A frozen column with words. */
    record Column(String sort, int x, int width) {}

    /** A place of the grid: row -1 is the head, check -1 stands for the frozen columns. */
    record Spot(int row, int check) {}

    /** Returns where the frozen columns end. */
    int frozen() {
        Column last = columns.get(columns.size() - 1);
        return last.x() + last.width();
    }

    /** Returns how many whole rows fit. */
    int rowsShown() {
        return Math.max(1, (height - header) / row);
    }

    /** Returns how many whole checks fit. */
    int checksShown() {
        return Math.max(1, (width - frozen()) / CELL);
    }

    /** Returns the y of a row. */
    int y(int place) {
        return header + (place - top) * row;
    }

    /** Returns the x of a check's column. */
    int x(int check) {
        return frozen() + (check - left) * CELL;
    }

    /** Returns the field of a row and a check. */
    Rectangle cell(int place, int check) {
        return new Rectangle(x(check), y(place), CELL, row);
    }

    /** Returns what is at a point. */
    Spot at(int x, int y) {
        int place = y < header ? -1 : top + (y - header) / row;
        int check = x < frozen() ? -1 : left + (x - frozen()) / CELL;
        return new Spot(place, check < checks ? check : -1);
    }

    /**
     * Returns which column's head is at a point. The heads of checks lean over to the right by half their height.
     */
    Optional<Integer> headOf(int x, int y) {
        int foot = x - (int) ((header - 8 - y) / Math.tan(Math.toRadians(60)));
        int check = left + Math.floorDiv(foot - frozen(), CELL);
        return foot >= frozen() && check < checks ? Optional.of(check) : Optional.empty();
    }

    /** Returns what a click on the frozen heads sorts by. */
    Optional<String> sortAt(int x) {
        return columns.stream().filter(column -> x >= column.x() && x < column.x() + column.width())
                .map(Column::sort).filter(sort -> List.of(Sort.NAME, Sort.SYSTEM, Sort.HEALTH).contains(sort)).findFirst();
    }
}
