package org.tenken.console.window;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tenken.console.control.Brush;
import org.tenken.console.control.Spoken;
import org.tenken.console.host.Counts;
import org.tenken.console.host.Filter;
import org.tenken.console.host.HostsModel;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;

/** The numbers of the hosts page, each of which leads to the hosts behind it. Before a run there are none. */
final class Tiles {
    private static final int HEIGHT = 84;

    private final View view;
    private final Composite row;
    private Counts counts = Counts.NONE;

    Tiles(Composite parent, View view) {
        this.view = view;
        row = view.widgets().box(parent, Token.BACKGROUND, 4);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        number("circle-check", Token.OK, "tile.healthy", "status:ok");
        number("circle-x", Token.FAIL, "tile.failing", "status:fail");
        number("unplug", Token.WARN, "tile.unreached", "status:unreached");
        top();
        view.attach(row, view.desk().hosts().state(), this::show);
    }

    private void show(HostsModel.State state) {
        counts = state.counts();
        View.visible(row, counts.checked() > 0);
        for (Control tile : row.getChildren()) {
            tile.redraw();
        }
    }

    private void number(String icon, Token tint, String key, String part) {
        Canvas tile = tile(key, 150, false);
        Runnable press = () -> toggle(part);
        Spoken.button(tile, () -> view.say(key) + " " + value(key), () -> view.say("tile.show"), press);
        tile.addListener(SWT.MouseUp, event -> press.run());
        tile.addListener(SWT.Paint, event -> {
            Brush brush = frame(tile, event.gc);
            brush.icon(icon, tint, 18, 14, new Rectangle(0, 10, 0, 24));
            brush.text(view.say(key), Typeface.BASE, Token.MUTED, 40, new Rectangle(0, 10, 0, 24), tile.getSize().x - 50);
            brush.text(view.texts().number(value(key)), Typeface.NUMBER, Token.TEXT, 14, 38);
        });
    }

    private int value(String key) {
        return switch (key) {
            case "tile.healthy" -> counts.healthy();
            case "tile.failing" -> counts.failing();
            default -> counts.unreached();
        };
    }

    private void top() {
        Canvas tile = tile("tile.top", 280, true);
        Spoken.button(tile, this::topWords, () -> view.say("tile.show"), () -> first());
        tile.addListener(SWT.MouseUp, event -> at(event.y));
        tile.addListener(SWT.Paint, event -> {
            Brush brush = frame(tile, event.gc);
            brush.text(view.say("tile.top"), Typeface.BASE, Token.MUTED, 14, new Rectangle(0, 5, 0, 22), tile.getSize().x - 28);
            int line = 0;
            for (Counts.Top top : counts.top()) {
                bar(brush, top, new Rectangle(14, 27 + line++ * 18, tile.getSize().x - 28, 18));
            }
        });
    }

    private void bar(Brush brush, Counts.Top top, Rectangle line) {
        int words = Math.min(200, line.width * 3 / 5);
        brush.text(view.texts().say(top.check().name()), Typeface.SMALL, Token.TEXT, line.x, line, words - 8);
        String number = view.texts().number(top.hosts());
        Point size = brush.measure(number, Typeface.SMALL);
        int room = line.width - words - size.x - 10;
        int width = Math.max(3, room * top.hosts() / Math.max(1, counts.top().get(0).hosts()));
        brush.round(Token.FAIL, new Rectangle(line.x + words, line.y + 5, width, 8), 2);
        brush.text(number, Typeface.SMALL, Token.MUTED, line.x + words + width + 8, line, size.x + 2);
    }

    private void at(int y) {
        int line = (y - 27) / 18;
        List<Counts.Top> top = counts.top();
        if (y >= 27 && line < top.size()) {
            toggle("check:" + top.get(line).check().id());
        }
    }

    private void first() {
        counts.top().stream().findFirst().ifPresent(top -> toggle("check:" + top.check().id()));
    }

    private String topWords() {
        StringBuilder words = new StringBuilder(view.say("tile.top"));
        counts.top().forEach(top -> words.append(", ").append(view.texts().say(top.check().name())).append(' ').append(top.hosts()));
        return words.toString();
    }

    private void toggle(String part) {
        view.desk().hosts().filter(view.desk().hosts().state().now().filter().toggled(part));
    }

    private Canvas tile(String id, int width, boolean grab) {
        Canvas tile = new Canvas(row, SWT.DOUBLE_BUFFERED);
        tile.setData("test.id", id);
        tile.setBackground(view.look().color(Token.BACKGROUND));
        GridDataFactory.fillDefaults().hint(width, HEIGHT).grab(grab, false).applyTo(tile);
        tile.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.keyCode == SWT.CR) {
                tile.notifyListeners(SWT.MouseUp, event);
            }
        });
        tile.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        tile.addListener(SWT.FocusIn, event -> tile.redraw());
        tile.addListener(SWT.FocusOut, event -> tile.redraw());
        return tile;
    }

    private Brush frame(Canvas tile, GC gc) {
        Rectangle area = tile.getClientArea();
        Brush brush = new Brush(gc, view.look()).fill(Token.BACKGROUND, area).round(Token.PANEL, area, 4);
        return brush.edge(tile.isFocusControl() ? Token.ACCENT : Token.LINE, area, 4, 1);
    }
}
