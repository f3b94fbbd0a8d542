package org.tenken.console.grid;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.tenken.console.host.Copy;
import org.tenken.console.host.HostsModel;
import org.tenken.console.host.HostsModel.State;
import org.tenken.console.host.Pick;
import org.tenken.console.host.Sort;
import org.tenken.console.look.Look;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;

/** Hosts by checks. Draws the state of the hosts page and forwards gestures to its model. */
public final class HeatGrid {
    private static final int MAX_HEADER = 176;
    private static final int MIN_HEADER = 40;

    private final Canvas canvas;
    private final Look look;
    private final GridWords words;
    private final HostsModel model;
    private final Painter painter;
    private final GridSpeech speech;
    private final GridKeys keys;
    private State state;
    private Geometry geometry;

    /** Makes the grid of a model; {@code open} is what Enter and a double click do. */
    public HeatGrid(Composite parent, Look look, GridWords words, HostsModel model, Runnable open) {
        this.look = look;
        this.words = words;
        this.model = model;
        this.painter = new Painter(look, words);
        this.state = model.state().now();
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_BACKGROUND);
        canvas.setBackground(look.color(Token.PANEL));
        canvas.setData("test.id", "hosts.grid");
        geometry = geometry(0, 0);
        speech = new GridSpeech(canvas, () -> state, () -> geometry, words);
        keys = new GridKeys(model, open, this::copy);
        listen(open);
        Runnable detach = model.state().attach(this::show);
        canvas.addListener(SWT.Dispose, event -> detach.run());
    }

    /** Returns the control, for its place in a layout. */
    public Canvas control() {
        return canvas;
    }

    /** Returns where the field of a shown row and a check is, for tests and tool tips. */
    public Rectangle boundsOf(int place, int check) {
        return check < 0 ? new Rectangle(0, geometry.y(place), geometry.frozen(), geometry.row()) : geometry.cell(place, check);
    }

    /** Puts the picked rows on the clipboard. */
    public void copy() {
        if (state.selection().lead() >= 0) {
            Clipboard clipboard = new Clipboard(canvas.getDisplay());
            clipboard.setContents(new Object[] {Copy.rows(state, words)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void listen(Runnable open) {
        canvas.addListener(SWT.Paint, event -> painter.paint(event.gc, state, geometry, canvas.isFocusControl()));
        canvas.addListener(SWT.Resize, event -> place(geometry.top(), geometry.left()));
        canvas.addListener(SWT.MouseDown, this::clicked);
        canvas.addListener(SWT.MouseDoubleClick, event -> open.run());
        canvas.addListener(SWT.MouseMove, this::hovered);
        canvas.addListener(SWT.KeyDown, event -> keys.pressed(event, geometry.rowsShown() - 1));
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> place(canvas.getVerticalBar().getSelection(), geometry.left()));
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> place(geometry.top(), canvas.getHorizontalBar().getSelection()));
    }

    private void show(State next) {
        boolean moved = next.selection().lead() != state.selection().lead() || next.column() != state.column();
        boolean wider = next.table().checks() != state.table().checks() || next.table().hosts() != state.table().hosts();
        state = next;
        place(wider ? 0 : geometry.top(), wider ? 0 : geometry.left());
        if (moved) {
            reveal();
            speech.moved();
        }
    }

    private void clicked(Event event) {
        canvas.setFocus();
        Geometry.Spot spot = geometry.at(event.x, event.y);
        if (spot.row() < 0) {
            geometry.headOf(event.x, event.y).map(check -> state.table().checks().get(check).id())
                    .or(() -> geometry.sortAt(event.x)).ifPresent(model::sort);
            return;
        }
        if (spot.row() < state.order().size()) {
            boolean extend = (event.stateMask & SWT.SHIFT) != 0;
            boolean toggle = (event.stateMask & SWT.MOD1) != 0;
            model.column(spot.check());
            model.pick(spot.row(), extend ? Pick.EXTEND : toggle ? Pick.TOGGLE : Pick.ONLY);
        }
    }

    private void hovered(Event event) {
        Geometry.Spot spot = geometry.at(event.x, event.y);
        String tip = "";
        if (spot.row() >= 0 && spot.row() < state.order().size()) {
            int row = state.order().at(spot.row());
            tip = spot.check() < 0 ? words.row(state, row) : words.field(state.table(), row, spot.check());
        } else if (spot.row() < 0) {
            tip = geometry.headOf(event.x, event.y).map(check -> words.check(state.table().checks().get(check))).orElse("");
        }
        if (!tip.equals(canvas.getToolTipText() == null ? "" : canvas.getToolTipText())) {
            canvas.setToolTipText(tip.isEmpty() ? null : tip.replace("&", "&&"));
        }
    }

    /** Scrolls just so far that the row and the check under the keyboard are seen. */
    private void reveal() {
        int place = state.selection().lead() < 0 ? -1 : state.order().placeOf(state.selection().lead());
        int top = place < 0 ? geometry.top() : within(geometry.top(), place, geometry.rowsShown());
        int left = state.column() < 0 ? geometry.left() : within(geometry.left(), state.column(), geometry.checksShown());
        place(top, left);
    }

    private static int within(int first, int wanted, int shown) {
        return Math.max(Math.min(first, wanted), wanted - shown + 1);
    }

    private void place(int top, int left) {
        Geometry next = geometry(0, 0);
        int lastTop = Math.max(0, state.order().size() - next.rowsShown());
        int lastLeft = Math.max(0, state.table().checks().size() - next.checksShown());
        geometry = geometry(Math.max(0, Math.min(top, lastTop)), Math.max(0, Math.min(left, lastLeft)));
        bar(canvas.getVerticalBar(), geometry.top(), geometry.rowsShown(), state.order().size());
        bar(canvas.getHorizontalBar(), geometry.left(), geometry.checksShown(), state.table().checks().size());
        Rectangle room = canvas.getClientArea();
        if (room.width != geometry.width() || room.height != geometry.height()) {
            geometry = geometry(geometry.top(), geometry.left());
        }
        canvas.redraw();
    }

    private static void bar(ScrollBar bar, int at, int shown, int all) {
        boolean needed = all > shown;
        if (bar.getVisible() != needed) {
            bar.setVisible(needed);
        }
        if (needed) {
            bar.setValues(at, 0, all, shown, 1, Math.max(1, shown - 1));
        }
    }

    private Geometry geometry(int top, int left) {
        Rectangle area = canvas.getClientArea();
        GC gc = new GC(canvas);
        gc.setFont(look.font(Typeface.SMALL));
        int longest = state.table().checks().stream().mapToInt(check -> gc.textExtent(words.check(check)).x).max().orElse(0);
        gc.setFont(look.font(Typeface.BASE));
        int row = Math.max(24, gc.getFontMetrics().getHeight() + 8);
        gc.dispose();
        int header = Math.max(MIN_HEADER, Math.min(MAX_HEADER, (int) (longest * Math.sin(Math.toRadians(60))) + 22));
        return new Geometry(area.width, area.height, header, row, columns(area.width), state.table().checks().size(), top, left);
    }

    /** A narrow window gives up the address first; the name is what a person knows. */
    private static List<Geometry.Column> columns(int width) {
        List<Geometry.Column> columns = new ArrayList<>();
        int x = add(columns, Sort.NAME, 12, 128);
        if (width > 780) {
            x = add(columns, "address", x, 118);
        }
        x = add(columns, Sort.SYSTEM, x, width > 600 ? 166 : 120);
        add(columns, Sort.HEALTH, x, 112);
        return columns;
    }

    private static int add(List<Geometry.Column> columns, String sort, int x, int width) {
        columns.add(new Geometry.Column(sort, x, width));
        return x + width;
    }
}
