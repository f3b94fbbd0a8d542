package org.tenken.console.window;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tenken.console.control.Brush;
import org.tenken.console.control.FlatButton;
import org.tenken.console.control.Spoken;
import org.tenken.console.look.Theme;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.text.Language;

/** The strip on top: the product's mark, the search over everything, language and brightness. */
final class Header {
    private static final int HEIGHT = 52;
    private static final int SEARCH = 510;

    private final View view;
    private final Composite strip;

    Header(Composite parent, View view) {
        this.view = view;
        strip = view.widgets().box(parent, Token.PANEL, 3);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(14, 0).spacing(8, 0).applyTo(strip);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(strip);
        mark();
        search();
        buttons();
    }

    private void mark() {
        Composite mark = view.widgets().box(strip, Token.PANEL, 2);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, true).hint(230, SWT.DEFAULT).applyTo(mark);
        view.widgets().icon(mark, "shield-check", Token.ACCENT, 20, Token.PANEL);
        view.widgets().label(mark, view.say("product.name"), Typeface.BOLD, Token.TEXT, Token.PANEL);
    }

    private void search() {
        Canvas box = new Canvas(strip, SWT.DOUBLE_BUFFERED);
        box.setData("test.id", "header.search");
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(SEARCH, 30).minSize(200, 30).applyTo(box);
        Spoken.button(box, () -> view.say("header.search"), () -> view.say("header.search"), () -> open(""));
        box.addListener(SWT.Paint, event -> paint(box, new Brush(event.gc, view.look())));
        box.addListener(SWT.MouseUp, event -> open(""));
        box.addListener(SWT.KeyDown, event -> {
            if (event.character >= ' ' && event.character != SWT.DEL && (event.stateMask & SWT.MOD1) == 0 || event.keyCode == SWT.CR) {
                open(event.character > ' ' ? String.valueOf(event.character) : "");
            }
        });
        box.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        box.addListener(SWT.FocusIn, event -> box.redraw());
        box.addListener(SWT.FocusOut, event -> box.redraw());
    }

    private void paint(Canvas box, Brush brush) {
        Rectangle area = box.getClientArea();
        brush.fill(Token.PANEL, area).round(Token.BACKGROUND, area, 5).edge(box.isFocusControl() ? Token.ACCENT : Token.LINE, area, 5, 1);
        brush.icon("search", Token.MUTED, 16, area.x + 10, area);
        Point keys = brush.measure("Ctrl+K", Typeface.SMALL);
        Rectangle cap = new Rectangle(area.width - keys.x - 18, area.y + 6, keys.x + 12, area.height - 12);
        brush.text(view.say("header.search"), Typeface.BASE, Token.MUTED, area.x + 34, area, cap.x - 44);
        brush.edge(Token.BAR, cap, 3, 1).text("Ctrl+K", Typeface.SMALL, Token.MUTED, cap.x + 6, cap, cap.width);
    }

    private void open(String query) {
        view.desk().palette().open(query);
    }

    private void buttons() {
        Composite buttons = view.widgets().box(strip, Token.PANEL, 3);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, true).applyTo(buttons);
        boolean dark = view.look().dark();
        FlatButton.icon(buttons, view.look(), FlatButton.Kind.PLAIN, Token.PANEL, "languages", view.say("header.language"), "header.language")
                .onPress(this::otherLanguage);
        FlatButton.icon(buttons, view.look(), FlatButton.Kind.PLAIN, Token.PANEL, dark ? "sun" : "moon", view.say(dark ? "header.light" : "header.dark"), "header.theme")
                .onPress(() -> view.desk().window().prefer(now -> now.with(dark ? Theme.LIGHT : Theme.DARK)));
        FlatButton.icon(buttons, view.look(), FlatButton.Kind.PLAIN, Token.PANEL, "settings", view.say("area.settings"), "header.settings")
                .onPress(() -> view.desk().window().go(Area.SETTINGS));
    }

    private void otherLanguage() {
        boolean japanese = view.texts().locale().getLanguage().equals("ja");
        view.desk().window().prefer(now -> now.with(japanese ? Language.ENGLISH : Language.JAPANESE));
    }
}
