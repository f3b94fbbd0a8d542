package org.tenken.console.window;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tenken.console.control.FlatButton;
import org.tenken.console.grid.GridWords;
import org.tenken.console.grid.HeatGrid;
import org.tenken.console.host.Filter;
import org.tenken.console.host.FleetModel;
import org.tenken.console.host.HostsModel;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.run.RunModel;

/** The hosts: title, numbers, filter, heat grid, and the pane about one of them. */
final class HostsPage {
    private static final int PAGE = 18;
    private static final int[] SHARES = {72, 28};

    private final View view;
    private final SashForm split;
    private final Composite main;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final Label count;
    private final FlatButton run;
    private final FlatButton other;
    private final Tiles tiles;
    private final FilterBar filter;
    private final HeatGrid grid;
    private final Control gridFrame;
    private final Control welcome;
    private final Control nothing;
    private final DetailPane detail;

    HostsPage(Composite parent, View view) {
        this.view = view;
        split = new SashForm(parent, SWT.HORIZONTAL);
        split.setSashWidth(1);
        split.setBackground(view.look().color(Token.LINE));
        main = view.widgets().box(split, Token.BACKGROUND, 1);
        GridLayoutFactory.fillDefaults().margins(PAGE, PAGE - 6).spacing(0, 12).applyTo(main);
        Composite title = view.widgets().box(main, Token.BACKGROUND, 4);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Label name = view.widgets().label(title, view.say("area.hosts"), Typeface.TITLE, Token.TEXT, Token.BACKGROUND);
        GridDataFactory.swtDefaults().applyTo(name);
        count = view.widgets().label(title, "", Typeface.SMALL, Token.MUTED, Token.BACKGROUND);
        count.setData("test.id", "hosts.count");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(4, 4).applyTo(count);
        other = view.widgets().button(title, FlatButton.Kind.PLAIN, Token.BACKGROUND, "folder-open", view.say("hosts.open"), "hosts.open");
        other.onPress(() -> HostListDialog.open(main.getShell(), view));
        run = view.widgets().button(title, FlatButton.Kind.PRIMARY, Token.BACKGROUND, "play", view.say("hosts.run"), "hosts.run");
        run.onPress(view.desk()::check);
        tiles = new Tiles(main, view);
        filter = new FilterBar(main, view);
        body = new Composite(main, SWT.NONE);
        body.setBackground(view.look().color(Token.BACKGROUND));
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        Composite frame = view.widgets().box(body, Token.LINE, 1);
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(frame);
        grid = new HeatGrid(frame, view.look(), new GridWords(view.texts()), view.desk().hosts(), this::focusDetail);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        gridFrame = frame;
        welcome = new Welcome(body, view).control();
        nothing = nothing();
        detail = new DetailPane(split, view);
        split.setWeights(SHARES);
        view.attach(split, view.desk().hosts().state(), this::show);
        view.attach(split, view.desk().fleet().state(), this::show);
        view.attach(split, view.desk().run().state(), this::show);
        view.attach(split, view.desk().window().state(), this::show);
    }

    Control control() {
        return split;
    }

    void focusFilter() {
        filter.focus();
    }

    void focusGrid() {
        grid.control().setFocus();
    }

    void focusDetail() {
        if (!view.desk().window().state().now().detail()) {
            view.desk().window().toggleDetail();
        }
        detail.focus();
    }

    private Control nothing() {
        Composite page = view.widgets().box(body, Token.BACKGROUND, 1);
        Label words = view.widgets().label(page, view.say("hosts.filtered"), Typeface.BASE, Token.MUTED, Token.BACKGROUND);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(words);
        FlatButton clear = view.widgets().button(page, FlatButton.Kind.PLAIN, Token.BACKGROUND, "x", view.say("hosts.clear"), "hosts.clear");
        clear.onPress(() -> view.desk().hosts().filter(Filter.NONE));
        GridDataFactory.createFrom((GridData) clear.control().getLayoutData()).align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(clear.control());
        return page;
    }

    private void show(HostsModel.State state) {
        int all = state.table().hosts().size();
        int shown = state.order().size();
        boolean none = all == 0;
        String words = shown == all ? view.texts().count("hosts.count", all) : view.say("hosts.some", "shown", shown, "all", all);
        Optional<String> last = last(view.desk().run().state().now());
        count.setText(none ? "" : last.map(at -> words + " · " + at).orElse(words));
        run.text(view.texts().count("hosts.run", state.targetCount()));
        Control top = none ? welcome : shown == 0 && !state.filter().text().isBlank() ? nothing : gridFrame;
        if (stack.topControl != top) {
            stack.topControl = top;
            body.layout();
        }
        View.visible(run.control(), !none);
        View.visible(other.control(), !none);
        filter.visible(!none);
        boolean wide = !none && view.desk().window().state().now().detail();
        if (detail.control().getVisible() != wide) {
            detail.control().setVisible(wide);
            split.layout();
        }
        main.layout(true, true);
    }

    private void show(FleetModel.State state) {
        show(view.desk().hosts().state().now());
    }

    private void show(RunModel.State state) {
        run.enabled(!state.active());
        show(view.desk().hosts().state().now());
    }

    private void show(WindowModel.State state) {
        show(view.desk().hosts().state().now());
    }

    private Optional<String> last(RunModel.State state) {
        if (state.phase() != RunModel.Phase.FINISHED && state.phase() != RunModel.Phase.CANCELLED) {
            return Optional.empty();
        }
        DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault());
        return Optional.of(view.say("hosts.last", "time", time.format(state.changed())));
    }
}
