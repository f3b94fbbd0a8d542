package org.tenken.console.window;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tenken.console.code.CodesModel;
import org.tenken.console.control.Field;
import org.tenken.console.control.Scroll;
import org.tenken.console.control.Spoken;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.port.Explain;

/** The error codes: search on top, hits at the left, what one means at the right. */
final class CodesPage {
    private static final int PAGE = 18;
    private static final int LIST = 400;
    private static final Duration PAUSE = Duration.ofMillis(120);

    private final View view;
    private final Composite page;
    private final Label count;
    private final Field field;
    private final Label more;
    private final Table list;
    private final Scroll scroll;
    private final CodeSheet sheet;
    private List<Explain.Entry> listed = List.of();
    private Optional<Explain.Page> shown = Optional.empty();
    private Optional<String> emptyWords = Optional.empty();
    private long typed;

    CodesPage(Composite parent, View view) {
        this.view = view;
        this.sheet = new CodeSheet(view);
        page = view.widgets().box(parent, Token.BACKGROUND, 2);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(PAGE, PAGE - 6).spacing(16, 12).applyTo(page);
        Composite title = view.widgets().box(page, Token.BACKGROUND, 2);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(title);
        view.widgets().label(title, view.say("area.codes"), Typeface.TITLE, Token.TEXT, Token.BACKGROUND);
        count = view.widgets().label(title, "", Typeface.SMALL, Token.MUTED, Token.BACKGROUND);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(4, 4).applyTo(count);
        field = new Field(page, view.look(), Token.BACKGROUND, "search", view.say("codes.hint"), "codes.search").onType(this::type);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SWT.DEFAULT, 34).applyTo(field.control());
        Composite left = view.widgets().box(page, Token.LINE, 1);
        GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 0).applyTo(left);
        GridDataFactory.fillDefaults().hint(LIST, SWT.DEFAULT).grab(false, true).applyTo(left);
        list = list(left);
        more = view.widgets().label(left, "", Typeface.SMALL, Token.MUTED, Token.PANEL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(more);
        Composite right = view.widgets().box(page, Token.LINE, 1);
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        scroll = new Scroll(right, view.look(), Token.PANEL, 20);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll.control());
        view.attach(page, view.desk().codes().state(), this::show);
    }

    Control control() {
        return page;
    }

    void focusSearch() {
        field.text().setFocus();
        field.text().selectAll();
    }

    private Table list(Composite parent) {
        Table table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setData("test.id", "codes.list");
        table.setFont(view.look().font(Typeface.BASE));
        table.setBackground(view.look().color(Token.PANEL));
        table.setForeground(view.look().color(Token.TEXT));
        Spoken.name(table, view.say("codes.list"));
        new TableColumn(table, SWT.NONE).setWidth(104);
        new TableColumn(table, SWT.NONE).setWidth(LIST - 120);
        table.addListener(SWT.Selection, event -> view.desk().codes().open(((TableItem) event.item).getText(0)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        return table;
    }

    private void type(String text) {
        long number = ++typed;
        view.desk().threads().later().after(PAUSE, () -> {
            if (number == typed) {
                view.desk().codes().search(text);
            }
        });
    }

    private void show(CodesModel.State state) {
        count.setText(state.available() ? view.texts().count("codes.known", state.known()) : view.say("codes.loading"));
        if (!field.text().isFocusControl() || typed == 0) {
            field.show(state.query());
        }
        if (!state.entries().equals(listed)) {
            fill(state.entries());
        }
        int all = state.query().isBlank() ? state.known() : state.entries().size();
        boolean cut = all > state.entries().size();
        more.setText(cut ? " " + view.say("codes.more", "shown", state.entries().size(), "all", all) : "");
        View.visible(more, cut);
        select(state.page());
        sheet(state);
        page.layout(true, true);
    }

    private void fill(List<Explain.Entry> entries) {
        listed = entries;
        list.setRedraw(false);
        list.removeAll();
        for (Explain.Entry entry : entries) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(new String[] {entry.code(), entry.symbol().isEmpty() ? view.texts().say(entry.meaning()) : entry.symbol()});
        }
        list.setRedraw(true);
    }

    private void select(Optional<Explain.Page> open) {
        int line = -1;
        for (int i = 0; i < listed.size() && open.isPresent() && line < 0; i++) {
            line = listed.get(i).code().equals(open.get().code()) ? i : -1;
        }
        if (line < 0) {
            list.deselectAll();
        } else if (list.getSelectionIndex() != line) {
            list.setSelection(line);
        }
    }

    private void sheet(CodesModel.State state) {
        Optional<String> empty = state.page().isPresent() ? Optional.empty() : Optional.of(empty(state));
        if (state.page().equals(shown) && empty.equals(emptyWords)) {
            return;
        }
        shown = state.page();
        emptyWords = empty;
        scroll.control().setRedraw(false);
        scroll.clear();
        empty.ifPresent(words -> view.widgets().paragraph(scroll.content(), words, Typeface.BASE, Token.MUTED, Token.PANEL));
        state.page().ifPresent(open -> sheet.draw(scroll.content(), open));
        scroll.control().setOrigin(0, 0);
        scroll.fit();
        scroll.control().setRedraw(true);
    }

    private String empty(CodesModel.State state) {
        if (!state.available()) {
            return view.say("codes.loading");
        }
        return view.say(state.query().isBlank() ? "codes.start" : state.searched() && state.entries().isEmpty() ? "codes.nothing" : "codes.pick");
    }
}
