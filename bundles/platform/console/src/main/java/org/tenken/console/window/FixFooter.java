package org.tenken.console.window;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tenken.console.control.Bar;
import org.tenken.console.control.FlatButton;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.operation.FixModel;
import org.tenken.console.operation.FixModel.Phase;
import org.tenken.console.port.Operations;

/**
 * The strip below the preview. Changing hosts takes two presses of two buttons: the first names the number of hosts, the
 * second stands where the first one was not.
 */
final class FixFooter {
    private final View view;
    private final FixModel model;
    private final Composite strip;
    private final Label words;
    private final Bar bar;
    private final FlatButton stop;
    private final FlatButton undo;
    private final FlatButton confirm;
    private final FlatButton close;
    private final FlatButton plan;
    private final FlatButton apply;
    private boolean asking;

    FixFooter(Shell shell, View view, FixModel model) {
        this.view = view;
        this.model = model;
        strip = Dialogs.footer(shell, view, 8);
        words = view.widgets().label(strip, "", Typeface.BASE, Token.OK, Token.RAIL);
        words.setData("test.id", "fix.words");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(words);
        bar = new Bar(strip, view.look(), Token.RAIL, view.say("status.progress"), "fix.bar");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(120, 10).applyTo(bar.control());
        stop = button(FlatButton.Kind.PLAIN, "x", view.say("fix.stop"), "fix.stop", model::stop);
        confirm = button(FlatButton.Kind.PRIMARY, "check", view.say("fix.confirm.one"), "fix.confirm", this::confirmed);
        undo = button(FlatButton.Kind.PLAIN, "undo-2", view.say("operations.undo"), "fix.undo", this::undo);
        close = button(FlatButton.Kind.PLAIN, "x", view.say("dialog.close"), "fix.close", () -> back(shell));
        plan = button(FlatButton.Kind.PLAIN, "rotate-ccw", view.say("fix.again"), "fix.plan", this::plan);
        apply = button(FlatButton.Kind.PRIMARY, "play", view.say("fix.apply"), "fix.apply", this::ask);
    }

    void focusClose() {
        close.control().setFocus();
    }

    void show(FixModel.State state) {
        boolean planned = state.phase() == Phase.PLANNED;
        boolean still = state.phase() != Phase.APPLYING;
        asking = asking && planned;
        words.setText(words(state).replace("&", "&&"));
        words.setForeground(view.look().color(asking || state.phase() == Phase.REFUSED ? Token.WARN : state.phase() == Phase.APPLIED ? outcome(state) : Token.MUTED));
        bar.show(state.done(), state.done() - state.verified(), state.changing());
        apply.text(view.texts().count("fix.apply", state.changing()));
        confirm.text(view.texts().count("fix.confirm", state.changing()));
        plan.text(view.say(state.phase() == Phase.ASKING ? "fix.first" : "fix.again"));
        close.text(view.say(asking ? "fix.back" : "dialog.close"));
        View.visible(bar.control(), state.phase() == Phase.APPLYING);
        View.visible(stop.control(), state.phase() == Phase.APPLYING);
        View.visible(confirm.control(), asking);
        View.visible(undo.control(), state.outcome().map(Operations.Operation::undoable).orElse(false) && !state.undo());
        View.visible(close.control(), still);
        View.visible(plan.control(), !asking && still && state.phase() != Phase.APPLIED);
        View.visible(apply.control(), planned && !asking && state.changing() > 0);
        plan.enabled(state.phase() != Phase.PLANNING && state.complete());
        View.fit(strip);
    }

    private String words(FixModel.State state) {
        if (asking) {
            return view.texts().count("fix.sure", state.changing());
        }
        return switch (state.phase()) {
            case PLANNED -> view.say("fix.dry-run", "ready", state.changing(), "left", state.obstacles().size(),
                    "already", state.plans().size() - state.changing() - state.obstacles().size());
            case APPLIED -> state.outcome().map(Operations.Operation::id).orElse("");
            default -> "";
        };
    }

    private static Token outcome(FixModel.State state) {
        return state.verified() == state.plans().size() - state.obstacles().size() ? Token.OK : Token.WARN;
    }

    private void ask() {
        asking = true;
        show(model.state().now());
        close.control().setFocus();
    }

    private void back(Shell shell) {
        if (!asking) {
            shell.close();
            return;
        }
        asking = false;
        show(model.state().now());
    }

    private void confirmed() {
        asking = false;
        model.apply();
    }

    private void plan() {
        model.plan();
    }

    private void undo() {
        Optional<Operations.Operation> done = model.state().now().outcome();
        done.ifPresent(operation -> view.desk().undo(operation));
    }

    private FlatButton button(FlatButton.Kind kind, String icon, String text, String id, Runnable press) {
        return view.widgets().button(strip, kind, Token.RAIL, icon, text, id).onPress(press);
    }
}
