package org.tenken.console.window;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tenken.console.control.Spoken;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.operation.Change;
import org.tenken.console.operation.FixModel;
import org.tenken.console.port.Operations.State;

/** What changes: one line per step, with now, after, on how many hosts, and the way back. The system's own table. */
final class FixTable {
    private static final int[] WIDTHS = {330, 130, 130, 60, 200};
    private static final List<String> COLUMNS = List.of("fix.column.change", "fix.column.now", "fix.column.after", "fix.column.hosts", "fix.column.undo");

    private final View view;
    private final Table table;
    private List<Change> shown = List.of();

    FixTable(Composite parent, View view) {
        this.view = view;
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setData("test.id", "fix.table");
        table.setHeaderVisible(true);
        table.setFont(view.look().font(Typeface.BASE));
        table.setBackground(view.look().color(Token.BACKGROUND));
        table.setForeground(view.look().color(Token.TEXT));
        table.setHeaderBackground(view.look().color(Token.RAIL));
        table.setHeaderForeground(view.look().color(Token.MUTED));
        Spoken.name(table, view.say("fix.table"));
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, i == 3 ? SWT.RIGHT : SWT.LEFT);
            column.setText(view.say(COLUMNS.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Resize, event -> fit());
    }

    /** What changes gets all the room that the others leave. */
    private void fit() {
        int others = IntStream.range(1, WIDTHS.length).map(i -> WIDTHS[i]).sum();
        table.getColumn(0).setWidth(Math.max(WIDTHS[0], table.getClientArea().width - others));
    }

    Control control() {
        return table;
    }

    void show(FixModel.State state) {
        List<Change> changes = state.changes();
        if (changes.equals(shown)) {
            return;
        }
        shown = changes;
        table.setRedraw(false);
        table.removeAll();
        changes.forEach(this::line);
        table.deselectAll();
        table.setRedraw(true);
    }

    private void line(Change change) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setImage(view.look().icon(icon(change.state()), tint(change.state())));
        String state = change.state() == State.PLANNED ? "" : " · " + view.say("step." + change.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        item.setText(new String[] {view.texts().say(change.what()) + state, view.texts().say(change.now()), view.texts().say(change.after()),
                view.texts().number(change.hosts().size()), change.undo().map(view.texts()::say).orElse(view.say("fix.no-undo"))});
    }

    private static String icon(State state) {
        return switch (state) {
            case PLANNED -> "circle-dot";
            case DONE -> "circle-check";
            case FAILED -> "circle-x";
            case UNDONE -> "undo-2";
            case WAITING -> "loader";
            case IN_DOUBT, NEEDS_HUMAN -> "circle-help";
            case ALREADY, REFUSED, SKIPPED -> "minus";
        };
    }

    private static Token tint(State state) {
        return switch (state) {
            case DONE -> Token.OK;
            case FAILED -> Token.FAIL;
            case IN_DOUBT, NEEDS_HUMAN, REFUSED -> Token.WARN;
            case PLANNED, WAITING -> Token.ACCENT;
            case ALREADY, UNDONE, SKIPPED -> Token.MUTED;
        };
    }
}
