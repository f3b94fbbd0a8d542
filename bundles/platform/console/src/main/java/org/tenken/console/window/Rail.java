package org.tenken.console.window;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
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
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;

/** The list of areas at the left, with what is in each. */
final class Rail {
    private static final int WIDTH = 200;
    private static final int ROW = 31;
    private static final int TOP = 8;

    private final View view;
    private final Canvas canvas;
    private int hover = -1;

    Rail(Composite parent, View view) {
        this.view = view;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setData("test.id", "rail");
        canvas.setData("spoken.name", (Supplier<String>) () -> view.say("rail.name"));
        canvas.setBackground(view.look().color(Token.RAIL));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(false, true).applyTo(canvas);
        listen();
        speak();
        view.attach(canvas, view.desk().window().state(), state -> canvas.redraw());
        view.attach(canvas, view.desk().hosts().state(), state -> canvas.redraw());
        view.attach(canvas, view.desk().codes().state(), state -> canvas.redraw());
        view.attach(canvas, view.desk().operations().state(), state -> canvas.redraw());
    }

    private void listen() {
        canvas.addListener(SWT.Paint, event -> paint(new Brush(event.gc, view.look())));
        canvas.addListener(SWT.MouseDown, event -> go(at(event.y)));
        canvas.addListener(SWT.MouseMove, event -> hover(at(event.y)));
        canvas.addListener(SWT.MouseExit, event -> hover(-1));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0) {
            go(Math.max(0, Math.min(areas().size() - 1, chosen() + step)));
        }
    }

    private void go(int line) {
        if (line >= 0 && line < areas().size()) {
            view.desk().window().go(areas().get(line));
            canvas.getAccessible().setFocus(line);
        }
    }

    private void hover(int line) {
        if (line != hover) {
            hover = line;
            canvas.redraw();
        }
    }

    private int chosen() {
        return areas().indexOf(view.desk().window().state().now().area());
    }

    /** Only areas that work: operations are there when something can carry them out. */
    private List<Area> areas() {
        boolean operations = view.desk().operations().state().now().available();
        return List.of(Area.values()).stream().filter(area -> area != Area.OPERATIONS || operations).toList();
    }

    private int y(int line) {
        return TOP + line * ROW + (areas().get(line) == Area.SETTINGS ? 34 : 0);
    }

    private int at(int y) {
        for (int line = 0; line < areas().size(); line++) {
            if (y >= y(line) && y < y(line) + ROW) {
                return line;
            }
        }
        return -1;
    }

    private void paint(Brush brush) {
        brush.fill(Token.RAIL, canvas.getClientArea());
        for (int line = 0; line < areas().size(); line++) {
            entry(brush, line);
        }
        brush.text(view.say("rail.system"), Typeface.SMALL, Token.MUTED, 16, y(areas().indexOf(Area.SETTINGS)) - 24);
    }

    private void entry(Brush brush, int line) {
        Area area = areas().get(line);
        Rectangle row = new Rectangle(8, y(line), canvas.getClientArea().width - 16, ROW - 3);
        boolean chosen = line == chosen();
        if (chosen || line == hover) {
            brush.round(chosen ? Token.SELECTION : Token.HOVER, row, 4);
        }
        if (chosen) {
            brush.fill(Token.ACCENT, new Rectangle(row.x, row.y + 4, 3, row.height - 8));
        }
        if (chosen && canvas.isFocusControl()) {
            brush.edge(Token.ACCENT, row, 4, 1);
        }
        Token ink = chosen ? Token.ON_SELECTION : Token.TEXT;
        brush.icon(area.icon(), chosen ? Token.ON_SELECTION : Token.MUTED, 17, row.x + 10, row);
        brush.text(view.say("area." + area.key()), chosen ? Typeface.BOLD : Typeface.BASE, ink, row.x + 38, row, 110);
        String count = count(area);
        Point size = brush.measure(count, Typeface.SMALL);
        brush.text(count, Typeface.SMALL, chosen ? Token.TEXT : Token.MUTED, row.x + row.width - size.x - 8, row, 60);
    }

    /** Only numbers that are known; an area without one shows nothing. */
    private String count(Area area) {
        long number = switch (area) {
            case CODES -> view.desk().codes().state().now().known();
            case HOSTS -> view.desk().hosts().state().now().table().hosts().size();
            case OPERATIONS -> view.desk().operations().state().now().operations().size();
            case SETTINGS -> 0;
        };
        return number == 0 ? "" : view.texts().number(number);
    }

    private void speak() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                boolean self = event.childID == ACC.CHILDID_SELF;
                event.result = self ? view.say("rail.name") : view.say("area." + areas().get(event.childID).key()) + " " + count(areas().get(event.childID));
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = areas().size();
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                event.childID = chosen();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = canvas.isFocusControl() ? chosen() : ACC.CHILDID_NONE;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                boolean chosen = event.childID == chosen();
                event.detail = ACC.STATE_FOCUSABLE | (event.childID >= 0 ? ACC.STATE_SELECTABLE : 0) | (chosen ? ACC.STATE_SELECTED : 0)
                        | (chosen && canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Point at = canvas.toDisplay(0, event.childID < 0 ? 0 : y(event.childID));
                event.x = at.x;
                event.y = at.y;
                event.width = WIDTH;
                event.height = event.childID < 0 ? canvas.getSize().y : ROW;
            }

            @Override
            public void getChildAtPoint(AccessibleControlEvent event) {
                int line = at(canvas.toControl(event.x, event.y).y);
                event.childID = line < 0 ? ACC.CHILDID_SELF : line;
            }
        });
    }
}
