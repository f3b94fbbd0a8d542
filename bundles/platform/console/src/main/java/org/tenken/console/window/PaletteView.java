package org.tenken.console.window;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tenken.console.control.Brush;
import org.tenken.console.control.Field;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.palette.Item;
import org.tenken.console.palette.PaletteModel;

/** The search over everything, above whatever area is open. */
final class PaletteView {
    private static final int WIDTH = 562;
    private static final int ROW = 34;
    private static final int TOP = 62;
    private static final int SHOWN = 12;

    private final View view;
    private final PaletteModel model;
    private final Composite frame;
    private final Field field;
    private final Canvas list;
    private boolean open;

    PaletteView(Composite parent, View view) {
        this.view = view;
        this.model = view.desk().palette();
        frame = view.widgets().card(parent, Token.LINE, Token.PANEL, 1);
        GridLayoutFactory.fillDefaults().margins(9, 9).spacing(0, 8).applyTo(frame);
        frame.setData("test.id", "palette");
        frame.setVisible(false);
        field = new Field(frame, view.look(), Token.PANEL, "search", view.say("palette.hint"), "palette.text").onType(model::search);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 30).applyTo(field.control());
        list = new Canvas(frame, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        list.setData("test.id", "palette.list");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        listen();
        speak();
        view.attach(frame, model.state(), this::show);
    }

    /** Puts it under the header's search box. */
    void place(Rectangle room) {
        int lines = Math.max(1, Math.min(SHOWN, items().size()));
        int width = Math.min(WIDTH, room.width - 40);
        frame.setBounds((room.width - width) / 2, TOP, width, 30 + 26 + lines * ROW);
    }

    private void listen() {
        field.text().addListener(SWT.KeyDown, this::key);
        field.text().addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE && event.detail != SWT.TRAVERSE_RETURN);
        field.text().addListener(SWT.FocusOut, event -> view.desk().threads().ui().execute(this::closeWhenLeft));
        list.addListener(SWT.Paint, event -> paint(new Brush(event.gc, view.look())));
        list.addListener(SWT.MouseDown, event -> choose(event, true));
        list.addListener(SWT.MouseMove, event -> choose(event, false));
    }

    private void closeWhenLeft() {
        if (!frame.isDisposed() && open && !field.text().isFocusControl() && frame.getShell() == frame.getDisplay().getActiveShell()) {
            model.close();
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(event, 1);
            case SWT.ARROW_UP -> move(event, -1);
            case SWT.CR, SWT.KEYPAD_CR -> model.run();
            case SWT.ESC -> model.close();
            default -> { }
        }
    }

    private void move(Event event, int step) {
        event.doit = false;
        model.move(step);
        list.getAccessible().setFocus(model.state().now().chosen());
    }

    private void choose(Event event, boolean run) {
        int line = first() + event.y / ROW;
        if (line < items().size() && line >= 0) {
            if (line != model.state().now().chosen()) {
                model.choose(line);
            }
            if (run) {
                model.run();
            }
        }
    }

    private void show(PaletteModel.State state) {
        field.show(state.query());
        place(frame.getParent().getClientArea());
        if (state.open() && !open) {
            open = true;
            frame.setVisible(true);
            frame.moveAbove(null);
            field.text().setFocus();
            field.text().setSelection(state.query().length());
        } else if (!state.open() && open) {
            open = false;
            boolean held = field.text().isFocusControl();
            frame.setVisible(false);
            if (held) {
                frame.getShell().forceFocus();
            }
        }
        frame.layout(true);
        list.redraw();
    }

    private List<Item> items() {
        return model.state().now().items();
    }

    private int first() {
        return Math.max(0, model.state().now().chosen() - SHOWN + 1);
    }

    private void paint(Brush brush) {
        Rectangle area = list.getClientArea();
        brush.fill(Token.PANEL, area);
        PaletteModel.State state = model.state().now();
        if (state.items().isEmpty() && state.searched()) {
            brush.text(view.say("palette.nothing"), Typeface.BASE, Token.MUTED, 12, new Rectangle(0, 0, area.width, ROW), area.width - 24);
        }
        for (int line = first(); line < Math.min(state.items().size(), first() + SHOWN); line++) {
            Rectangle row = new Rectangle(0, (line - first()) * ROW, area.width, ROW);
            line(brush, state.items().get(line), row, line == state.chosen());
        }
    }

    private void line(Brush brush, Item item, Rectangle row, boolean chosen) {
        if (chosen) {
            brush.round(Token.SELECTION, row, 4);
        }
        brush.icon(item.icon(), chosen ? Token.ON_SELECTION : Token.MUTED, 16, row.x + 12, row);
        String hint = view.texts().say(item.hint());
        Point size = brush.measure(hint, Typeface.SMALL);
        int room = row.width - 44 - size.x - 30;
        String lead = view.texts().say(item.lead());
        int x = lead.isEmpty() ? row.x + 40 : brush.text(lead, Typeface.BOLD, Token.TEXT, row.x + 40, row, room) + 8;
        brush.text(view.texts().say(item.text()), Typeface.BASE, Token.TEXT, x, row, Math.max(20, room - (x - row.x - 40)));
        brush.text(hint, Typeface.SMALL, chosen ? Token.TEXT : Token.MUTED, row.x + row.width - size.x - 12, row, size.x + 4);
    }

    private void speak() {
        list.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID < 0 ? view.say("palette.results") : spoken(event.childID);
            }
        });
        list.setData("spoken.name", (Supplier<String>) () -> view.say("palette.results"));
        list.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID < 0 ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = items().size();
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                event.childID = model.state().now().chosen();
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_SELECTABLE | (event.childID == model.state().now().chosen() ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0);
            }
        });
    }

    private String spoken(int line) {
        Item item = items().get(line);
        return String.join(" ", view.texts().say(item.lead()), view.texts().say(item.text()), view.texts().say(item.hint())).strip();
    }
}
