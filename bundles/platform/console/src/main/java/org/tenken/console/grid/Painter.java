package org.tenken.console.grid;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.tenken.console.control.Brush;
import org.tenken.console.host.Cell;
import org.tenken.console.host.Health;
import org.tenken.console.host.HostTable;
import org.tenken.console.host.HostsModel.State;
import org.tenken.console.host.Sort;
import org.tenken.console.look.Look;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;

/** Draws what is visible of the grid and nothing else. */
final class Painter {
    private static final int ANGLE = -60;

    private final Look look;
    private final GridWords words;

    Painter(Look look, GridWords words) {
        this.look = look;
        this.words = words;
    }

    void paint(GC gc, State state, Geometry geometry, boolean focused) {
        Brush brush = new Brush(gc, look).fill(Token.PANEL, new Rectangle(0, 0, geometry.width(), geometry.height()));
        int last = Math.min(state.order().size(), geometry.top() + geometry.rowsShown() + 1);
        for (int place = geometry.top(); place < last; place++) {
            row(brush, state, geometry, place, focused);
        }
        brush.fill(Token.PANEL, new Rectangle(0, 0, geometry.width(), geometry.header()));
        heads(brush, state, geometry);
        rotated(gc, brush, state, geometry);
        brush.line(Token.LINE, 0, geometry.header() - 1, geometry.width(), geometry.header() - 1);
        if (focused && state.selection().lead() < 0) {
            brush.edge(Token.ACCENT, new Rectangle(0, 0, geometry.width(), geometry.height()), 0, 1);
        }
        brush.line(Token.LINE, geometry.frozen() - 4, geometry.header(), geometry.frozen() - 4, geometry.height());
    }

    private void row(Brush brush, State state, Geometry geometry, int place, boolean focused) {
        int row = state.order().at(place);
        Rectangle area = new Rectangle(0, geometry.y(place), geometry.width(), geometry.row());
        boolean picked = state.selection().has(row);
        if (picked) {
            brush.fill(Token.SELECTION, area);
        } else {
            brush.line(Token.LINE, 0, area.y + area.height - 1, area.width, area.y + area.height - 1);
        }
        columns(brush, state.table(), geometry, row, area, picked);
        int shown = Math.min(state.table().checks().size(), geometry.left() + geometry.checksShown() + 1);
        for (int check = geometry.left(); check < shown; check++) {
            cell(brush, state.table().cell(row, check), geometry.cell(place, check), picked);
        }
        if (focused && state.selection().lead() == row) {
            Rectangle ring = state.column() < 0 ? area : geometry.cell(place, state.column());
            brush.edge(Token.ACCENT, ring, 0, 1);
        }
    }

    private void columns(Brush brush, HostTable table, Geometry geometry, int row, Rectangle area, boolean picked) {
        Token muted = picked ? Token.TEXT : Token.MUTED;
        for (Geometry.Column column : geometry.columns()) {
            int room = column.width() - 10;
            switch (column.sort()) {
                case Sort.NAME -> brush.text(table.hosts().get(row).name(), Typeface.BASE, Token.TEXT, column.x(), area, room);
                case Sort.SYSTEM -> brush.text(table.system(row), Typeface.BASE, muted, column.x(), area, room);
                case Sort.HEALTH -> health(brush, table, row, column, area);
                default -> brush.text(table.hosts().get(row).address(), Typeface.BASE, muted, column.x(), area, room);
            }
        }
    }

    private void health(Brush brush, HostTable table, int row, Geometry.Column column, Rectangle area) {
        Health health = table.health(row);
        int x = column.x();
        if (health == Health.UNREACHED) {
            brush.icon("unplug", Token.FAIL, 15, x, area);
            brush.text(words.health(health), Typeface.BASE, Token.FAIL, x + 20, area, column.width() - 26);
            return;
        }
        int failed = table.count(row, Cell.FAIL);
        int warned = table.count(row, Cell.WARN);
        if (failed > 0) {
            brush.icon("circle-x", Token.FAIL, 15, x, area);
            brush.text(String.valueOf(failed), Typeface.BOLD, Token.FAIL, x + 19, area, 30);
        }
        if (warned > 0) {
            brush.icon("triangle-alert", Token.WARN, 15, x + 34, area);
            brush.text(String.valueOf(warned), Typeface.BASE, Token.WARN, x + 53, area, 30);
        }
    }

    private void cell(Brush brush, Cell cell, Rectangle area, boolean picked) {
        Rectangle box = new Rectangle(area.x + 2, area.y + 2, area.width - 4, area.height - 5);
        int middle = area.x + area.width / 2;
        int centre = area.y + (area.height - 1) / 2;
        switch (cell) {
            case OK -> brush.round(Token.OK, new Rectangle(middle - 2, centre - 2, 5, 5), 3);
            case WARN -> badge(brush, "triangle-alert", Token.WARN, Token.WARN_FILL, box);
            case FAIL -> badge(brush, "circle-x", Token.FAIL, Token.FAIL_FILL, box);
            case RUNNING -> badge(brush, "loader", picked ? Token.ON_SELECTION : Token.ACCENT, Token.RUN_FILL, box);
            case BROKEN -> brush.icon("bug", Token.MUTED, 15, box.x + (box.width - 15) / 2, box);
            case NOT_CHECKED -> brush.line(Token.MUTED, middle - 4, centre, middle + 4, centre);
            default -> { }
        }
    }

    private static void badge(Brush brush, String icon, Token ink, Token fill, Rectangle box) {
        brush.round(fill, box, 3).icon(icon, ink, 15, box.x + (box.width - 15) / 2, box);
    }

    private void heads(Brush brush, State state, Geometry geometry) {
        Rectangle line = new Rectangle(0, geometry.header() - 26, geometry.width(), 24);
        for (Geometry.Column column : geometry.columns()) {
            boolean sorted = state.sort().column().equals(column.sort());
            int end = brush.text(words.column(column.sort()), Typeface.SMALL, sorted ? Token.TEXT : Token.MUTED, column.x(), line, column.width() - 18);
            if (sorted) {
                brush.icon(state.sort().reversed() ? "chevron-up" : "chevron-down", Token.TEXT, 12, end + 3, line);
            }
        }
    }

    private void rotated(GC gc, Brush brush, State state, Geometry geometry) {
        gc.setClipping(geometry.frozen() - 4, 0, geometry.width() - geometry.frozen() + 4, geometry.header());
        int shown = Math.min(state.table().checks().size(), geometry.left() + geometry.checksShown() + 4);
        for (int check = geometry.left(); check < shown; check++) {
            boolean sorted = state.sort().column().equals(state.table().checks().get(check).id());
            boolean led = state.column() == check;
            String text = words.check(state.table().checks().get(check)) + (sorted ? state.sort().reversed() ? " ▴" : " ▾" : "");
            lean(gc, brush, text, sorted || led ? Token.TEXT : Token.MUTED, geometry.x(check) + Geometry.CELL / 2, geometry.header() - 6, geometry.header());
        }
        gc.setClipping((Rectangle) null);
    }

    private static void lean(GC gc, Brush brush, String text, Token ink, int x, int y, int header) {
        Transform before = new Transform(gc.getDevice());
        gc.getTransform(before);
        Transform lean = new Transform(gc.getDevice());
        gc.getTransform(lean);
        lean.translate(x, y);
        lean.rotate(ANGLE);
        gc.setTransform(lean);
        String shown = brush.fit(text, Typeface.SMALL, (int) ((header - 14) / Math.sin(Math.toRadians(-ANGLE))));
        Point size = brush.measure(shown, Typeface.SMALL);
        brush.text(shown, Typeface.SMALL, ink, 2, -size.y / 2 - 1);
        gc.setTransform(before);
        lean.dispose();
        before.dispose();
    }
}
