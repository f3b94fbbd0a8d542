package org.tenken.console.window;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.tenken.console.look.Look;
import org.tenken.console.look.Token;
import org.tenken.console.operation.FixModel;
import org.tenken.console.setting.Preferences;
import org.tenken.console.text.Texts;

/** The main window. Another theme or language throws away its views and builds them anew; the models stay. */
public final class Window {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int MIN_WIDTH = 1180;
    private static final int MIN_HEIGHT = 640;

    private final Display display;
    private final Desk desk;
    private final Shell shell;
    private Optional<Look> look = Optional.empty();
    private Optional<Content> content = Optional.empty();
    private Preferences shown;

    /** Makes the window of a desk; it is not open yet. */
    public Window(Display display, Desk desk) {
        this.display = display;
        this.desk = desk;
        this.shown = desk.window().state().now().preferences();
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setData("test.id", "window");
        shell.setMinimumSize(MIN_WIDTH, MIN_HEIGHT);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
        build();
        place();
        shell.addListener(SWT.Close, event -> event.doit = mayClose());
        shell.addListener(SWT.Dispose, event -> look.ifPresent(Look::close));
        Runnable follow = desk.window().state().attach(this::show);
        Runnable fixes = desk.fix().attach(this::show);
        shell.addListener(SWT.Dispose, event -> follow.run());
        shell.addListener(SWT.Dispose, event -> fixes.run());
        new Keys(desk, shell, () -> content.ifPresent(Content::find), () -> content.ifPresent(Content::nextPane)).install();
    }

    /** Opens it. */
    public void open() {
        shell.open();
        content.ifPresent(Content::focus);
    }

    /** Returns the shell. */
    public Shell shell() {
        return shell;
    }

    private void build() {
        Preferences preferences = desk.window().state().now().preferences();
        preferences.theme().applyToWidgets();
        Look next = new Look(display, preferences.theme().colours(display));
        Texts texts = new Texts(preferences.language().locale(Locale.getDefault()));
        shell.setData("rebuilding", true);
        for (Shell dialog : shell.getShells()) {
            dialog.dispose();
        }
        for (Control child : shell.getChildren()) {
            child.dispose();
        }
        shell.setData("rebuilding", false);
        look.ifPresent(Look::close);
        look = Optional.of(next);
        shell.setText(texts.say("product.title"));
        shell.setBackground(next.color(Token.BACKGROUND));
        shell.setImages(new Image[] {next.icon("shield-check", Token.ACCENT, 16), next.icon("shield-check", Token.ACCENT, 32)});
        content = Optional.of(new Content(shell, new View(next, texts, desk)));
        shell.layout(true, true);
    }

    private void show(WindowModel.State state) {
        Preferences next = state.preferences();
        if (next.theme() != shown.theme() || next.language() != shown.language()) {
            shown = next;
            desk.threads().ui().execute(this::rebuild);
        }
    }

    private void rebuild() {
        if (!shell.isDisposed()) {
            build();
            content.ifPresent(Content::focus);
            desk.fix().now().ifPresent(model -> show(Optional.of(model)));
        }
    }

    private void show(Optional<FixModel> model) {
        for (Shell dialog : shell.getShells()) {
            if ("fix.dialog".equals(dialog.getData("test.id"))) {
                shell.setData("rebuilding", true);
                dialog.dispose();
                shell.setData("rebuilding", false);
            }
        }
        model.ifPresent(fix -> content.ifPresent(now -> FixDialog.open(shell, now.view(), fix)));
    }

    private void place() {
        Preferences preferences = desk.window().state().now().preferences();
        Preferences.Frame frame = preferences.frame();
        Rectangle kept = new Rectangle(frame.x(), frame.y(), frame.width(), frame.height());
        Rectangle desktop = display.getPrimaryMonitor().getClientArea();
        boolean seen = display.getBounds().intersection(kept).width > MIN_WIDTH / 2;
        if (frame.width() >= MIN_WIDTH && seen) {
            shell.setBounds(kept);
        } else {
            int width = Math.min(WIDTH, desktop.width);
            int height = Math.min(HEIGHT, desktop.height);
            shell.setBounds(desktop.x + (desktop.width - width) / 2, desktop.y + (desktop.height - height) / 2, width, height);
        }
        shell.setMaximized(preferences.maximized());
    }

    private boolean mayClose() {
        Rectangle bounds = shell.getBounds();
        Preferences.Frame frame = shell.getMaximized() ? desk.window().state().now().preferences().frame()
                : new Preferences.Frame(bounds.x, bounds.y, bounds.width, bounds.height);
        desk.window().prefer(now -> now.with(frame, shell.getMaximized()));
        return !desk.busy() || Boolean.TRUE.equals(shell.getData("stopping"))
                || content.map(now -> CloseDialog.ask(shell, now.view())).orElse(true);
    }

    /** The parts of the window in one look and language. */
    private static final class Content {
        private final View view;
        private final StackLayout stack = new StackLayout();
        private final Composite middle;
        private final HostsPage hosts;
        private final CodesPage codes;
        private final OperationsPage operations;
        private final SettingsPage settings;
        private int pane;

        Content(Shell shell, View view) {
            this.view = view;
            PaletteView palette = new PaletteView(shell, view);
            GridDataFactory.fillDefaults().exclude(true).applyTo(shell.getChildren()[0]);
            Toast toast = new Toast(shell, view);
            GridDataFactory.fillDefaults().exclude(true).applyTo(toast.control());
            new Header(shell, view);
            view.widgets().rule(shell, 1);
            Composite row = view.widgets().box(shell, Token.LINE, 2);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(1, 0).applyTo(row);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(row);
            new Rail(row, view);
            middle = new Composite(row, SWT.NONE);
            middle.setBackground(view.look().color(Token.BACKGROUND));
            middle.setLayout(stack);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(middle);
            codes = new CodesPage(middle, view);
            hosts = new HostsPage(middle, view);
            operations = new OperationsPage(middle, view);
            settings = new SettingsPage(middle, view);
            view.widgets().rule(shell, 1);
            new StatusBar(shell, view);
            view.attach(row, view.desk().window().state(), this::show);
            row.addListener(SWT.Resize, event -> {
                palette.place(shell.getClientArea());
                toast.place(shell.getClientArea());
            });
        }

        View view() {
            return view;
        }

        void find() {
            if (view.desk().window().state().now().area() == Area.CODES) {
                codes.focusSearch();
            } else {
                view.desk().window().go(Area.HOSTS);
                hosts.focusFilter();
            }
        }

        void focus() {
            switch (view.desk().window().state().now().area()) {
                case HOSTS -> hosts.focusGrid();
                case CODES -> codes.focusSearch();
                default -> middle.setFocus();
            }
        }

        /** F6 goes round: filter, grid, pane. */
        void nextPane() {
            if (view.desk().window().state().now().area() != Area.HOSTS) {
                middle.traverse(SWT.TRAVERSE_TAB_NEXT);
                return;
            }
            pane = (pane + 1) % 3;
            switch (pane) {
                case 0 -> hosts.focusFilter();
                case 1 -> hosts.focusGrid();
                default -> hosts.focusDetail();
            }
        }

        private void show(WindowModel.State state) {
            Control top = switch (state.area()) {
                case CODES -> codes.control();
                case HOSTS -> hosts.control();
                case OPERATIONS -> operations.control();
                case SETTINGS -> settings.control();
            };
            if (stack.topControl != top) {
                stack.topControl = top;
                middle.layout();
                focus();
            }
        }
    }
}
