package org.tenken.console.window;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tenken.console.control.FlatButton;
import org.tenken.console.control.Spoken;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.operation.FixModel;
import org.tenken.console.operation.FixModel.Phase;
import org.tenken.console.port.Operations;

/** The preview of a fix or of a way back, its application and its outcome. It opens with the keyboard on Close. */
final class FixDialog {
    private static final int WIDTH = 850;

    private final View view;
    private final FixModel model;
    private final Shell shell;
    private final Label title;
    private final Label about;
    private final FixInputs inputs;
    private final FixTable table;
    private final Label obstacles;
    private final Text commands;
    private final FixFooter footer;

    private FixDialog(Shell parent, View view, FixModel model) {
        this.view = view;
        this.model = model;
        shell = Dialogs.shell(parent, view, view.say(model.state().now().undo() ? "fix.undo" : "fix.preview"), "fix.dialog");
        Composite page = view.widgets().box(shell, Token.PANEL, 2);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 18).spacing(12, 4).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        Label mark = view.widgets().icon(page, "shield-check", Token.ACCENT, 24, Token.PANEL);
        GridDataFactory.swtDefaults().span(1, 2).applyTo(mark);
        title = view.widgets().paragraph(page, "", Typeface.TITLE, Token.TEXT, Token.PANEL);
        title.setData("test.id", "fix.title");
        about = view.widgets().paragraph(page, "", Typeface.BASE, Token.MUTED, Token.PANEL);
        about.setData("test.id", "fix.about");
        inputs = new FixInputs(page, view, model);
        table = new FixTable(page, view);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).indent(0, 10).hint(WIDTH, 190).applyTo(table.control());
        obstacles = view.widgets().paragraph(page, "", Typeface.SMALL, Token.WARN, Token.PANEL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(obstacles);
        links(page);
        commands = commands(page);
        footer = new FixFooter(shell, view, model);
        view.attach(shell, model.state(), this::show);
    }

    /** Opens the dialog; closing it ends the preview. */
    static void open(Shell parent, View view, FixModel model) {
        FixDialog dialog = new FixDialog(parent, view, model);
        dialog.shell.addListener(SWT.Close, event -> event.doit = dialog.mayClose());
        dialog.shell.addListener(SWT.Dispose, event -> dialog.closed());
        Dialogs.open(dialog.shell, parent);
        dialog.footer.focusClose();
    }

    /** While hosts are being changed the dialog stays: what is going on must not be out of sight. */
    private boolean mayClose() {
        return model.state().now().phase() != Phase.APPLYING;
    }

    /** Another theme or language builds the window anew; then the model lives on and is shown again. */
    private void closed() {
        boolean rebuilt = shell.getParent().isDisposed() || Boolean.TRUE.equals(shell.getParent().getData("rebuilding"));
        if (!rebuilt && view.desk().fix().now().filter(model::equals).isPresent()) {
            view.desk().closeFix();
        }
    }

    private void links(Composite page) {
        Composite row = view.widgets().box(page, Token.PANEL, 2);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        view.widgets().button(row, FlatButton.Kind.QUIET, Token.PANEL, "list-checks", view.say("fix.commands"), "fix.commands").onPress(this::toggleCommands);
        view.widgets().button(row, FlatButton.Kind.QUIET, Token.PANEL, "copy", view.say("fix.copy"), "fix.copy").onPress(() -> Clip.put(view, shell, text()));
    }

    private Text commands(Composite page) {
        Text text = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        text.setFont(view.look().font(Typeface.MONO));
        text.setBackground(view.look().color(Token.BACKGROUND));
        text.setForeground(view.look().color(Token.TEXT));
        text.setData("test.id", "fix.commands.text");
        Spoken.name(text, view.say("fix.commands"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, 96).exclude(true).applyTo(text);
        text.setVisible(false);
        return text;
    }

    private void toggleCommands() {
        View.visible(commands, !commands.getVisible());
        shell.pack();
    }

    private void show(FixModel.State state) {
        title.setText(view.texts().say(state.title()).replace("&", "&&"));
        about.setText(about(state).replace("&", "&&"));
        inputs.show(state);
        table.show(state);
        obstacles.setText(obstacles(state).replace("&", "&&"));
        View.visible(obstacles, !obstacles.getText().isEmpty());
        commands.setText(commands(state));
        footer.show(state);
        shell.layout(true, true);
    }

    private String about(FixModel.State state) {
        return switch (state.phase()) {
            case ASKING -> view.say("fix.asking");
            case PLANNING -> view.texts().count("fix.reading", state.hosts());
            case REFUSED -> state.trouble().map(view.texts()::say).orElse("");
            case PLANNED -> view.texts().count("fix.planned", state.changing());
            case APPLYING -> view.say("fix.applying", "done", state.done(), "hosts", state.changing());
            case APPLIED -> view.say("fix.applied", "verified", state.verified(), "hosts", state.plans().size() - state.obstacles().size());
        };
    }

    private String obstacles(FixModel.State state) {
        return state.obstacles().stream().limit(8).map(plan -> plan.host() + ": " + plan.obstacle().map(view.texts()::say).orElse(""))
                .collect(Collectors.joining("\n"))
                + (state.obstacles().size() > 8 ? "\n" + view.say("fix.more", "count", state.obstacles().size() - 8) : "");
    }

    private static String commands(FixModel.State state) {
        return state.plans().stream().flatMap(plan -> plan.steps().stream()).map(Operations.Step::command)
                .filter(command -> !command.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    private String text() {
        FixModel.State state = model.state().now();
        List<String> lines = state.changes().stream().map(change -> String.join("\t", view.texts().say(change.what()), view.texts().say(change.now()), view.texts().say(change.after()),
                change.undo().map(view.texts()::say).orElse(""), view.say("step." + change.state().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                String.join(" ", change.hosts()))).toList();
        return view.texts().say(state.title()) + System.lineSeparator() + String.join(System.lineSeparator(), lines)
                + System.lineSeparator() + commands(state) + System.lineSeparator();
    }
}
