package org.tenken.console.window;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tenken.console.control.Scroll;
import org.tenken.console.control.Spoken;
import org.tenken.console.control.TabLook;
import org.tenken.console.host.Cell;
import org.tenken.console.host.HostsModel;
import org.tenken.console.look.Token;
import org.tenken.console.port.Host;
import org.tenken.console.port.HostResult;

/** The pane about one host: what was found, what would repair it, what was read. */
final class DetailPane {
    private static final int MARGIN = 14;

    /** What a tab draws; it is drawn anew only when this changes. */
    record Subject(Optional<Host> host, Optional<HostResult> result, boolean running) {}

    private final View view;
    private final Composite pane;
    private final CTabFolder tabs;
    private final List<Tab> contents;
    private Subject shown = new Subject(Optional.empty(), Optional.empty(), false);

    private record Tab(Scroll scroll, DetailTab content) {}

    DetailPane(Composite parent, View view) {
        this.view = view;
        pane = view.widgets().box(parent, Token.PANEL, 1);
        GridLayoutFactory.fillDefaults().applyTo(pane);
        tabs = new CTabFolder(pane, SWT.FLAT);
        tabs.setRenderer(new TabLook(tabs, view.look()));
        tabs.setTabHeight(42);
        tabs.setBackground(view.look().color(Token.PANEL));
        tabs.setData("test.id", "detail.tabs");
        Spoken.name(tabs, view.say("detail.name"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        contents = List.of(tab("detail.findings", new FindingsTab(view)), tab("detail.fixes", new FixesTab(view)), tab("detail.facts", new FactsTab(view)));
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> draw());
        draw();
        view.attach(pane, view.desk().hosts().state(), this::show);
    }

    Control control() {
        return pane;
    }

    void focus() {
        tabs.setFocus();
    }

    private Tab tab(String key, DetailTab content) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(view.say(key));
        Scroll scroll = new Scroll(tabs, view.look(), Token.PANEL, MARGIN);
        item.setControl(scroll.control());
        return new Tab(scroll, content);
    }

    private void show(HostsModel.State state) {
        boolean running = state.selection().lead() >= 0 && state.table().count(state.selection().lead(), Cell.RUNNING) > 0;
        Subject next = new Subject(state.current(), state.currentResult(), running);
        if (!next.equals(shown)) {
            boolean other = !next.host().equals(shown.host());
            shown = next;
            draw();
            if (other) {
                contents.forEach(tab -> tab.scroll().control().setOrigin(0, 0));
            }
        }
    }

    private void draw() {
        Tab tab = contents.get(Math.max(0, tabs.getSelectionIndex()));
        tab.scroll().control().setRedraw(false);
        tab.scroll().clear();
        tab.content().draw(tab.scroll().content(), shown);
        tab.scroll().fit();
        tab.scroll().control().setRedraw(true);
    }
}
