package org.tenken.console.window;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tenken.console.control.Bar;
import org.tenken.console.control.FlatButton;
import org.tenken.console.host.FleetModel;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.port.Phrase;
import org.tenken.console.run.RunModel;

/** The strip below: the run with its Cancel at the left, the environment at the right. */
final class StatusBar {
    private static final int HEIGHT = 38;

    private final View view;
    private final Composite strip;
    private final Label icon;
    private final Label text;
    private final Bar bar;
    private final FlatButton cancel;
    private final Label environment;

    StatusBar(Composite parent, View view) {
        this.view = view;
        strip = view.widgets().box(parent, Token.PANEL, 5);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(14, 0).spacing(10, 0).applyTo(strip);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(strip);
        icon = view.widgets().icon(strip, "circle-dot", Token.MUTED, 16, Token.PANEL);
        text = view.widgets().label(strip, "", Typeface.BASE, Token.TEXT, Token.PANEL);
        text.setData("test.id", "status.text");
        bar = new Bar(strip, view.look(), Token.PANEL, view.say("status.progress"), "status.bar");
        cancel = view.widgets().button(strip, FlatButton.Kind.PLAIN, Token.PANEL, "x", view.say("status.cancel"), "status.cancel")
                .onPress(() -> view.desk().run().stop());
        environment = view.widgets().label(strip, "", Typeface.BASE, Token.WARN, Token.PANEL);
        environment.setData("test.id", "status.environment");
        place();
        view.attach(strip, view.desk().run().state(), this::show);
        view.attach(strip, view.desk().fleet().state(), this::show);
    }

    private void place() {
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(false, true).applyTo(icon);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(false, true).applyTo(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(200, 10).grab(false, true).applyTo(bar.control());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, true).applyTo(environment);
    }

    private void show(RunModel.State state) {
        icon.setImage(view.look().icon(icon(state.phase()), tint(state)));
        text.setText(words(state).replace("&", "&&"));
        bar.show(state.done(), state.failed() + state.unreached(), state.hosts());
        View.visible(bar.control(), state.active());
        View.visible(cancel.control(), state.active());
        cancel.enabled(state.phase() == RunModel.Phase.RUNNING);
        strip.layout(true);
    }

    private void show(FleetModel.State state) {
        Optional<Phrase> words = state.environment();
        environment.setText(words.map(view.texts()::say).orElse(state.phase() == FleetModel.Phase.OPEN ? view.say("status.own") : ""));
        environment.setForeground(view.look().color(words.isPresent() ? Token.WARN : Token.MUTED));
        strip.layout(true);
    }

    private String words(RunModel.State state) {
        String key = "run." + state.phase().name().toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(view.say(key, "done", state.done(), "hosts", state.hosts()));
        state.code().filter(code -> state.phase() != RunModel.Phase.IDLE).ifPresent(code -> words.append(" · ").append(code));
        if (state.failed() > 0) {
            words.append(" · ").append(view.texts().count("run.failing", state.failed()));
        }
        if (state.unreached() > 0) {
            words.append(" · ").append(view.texts().count("run.unreached", state.unreached()));
        }
        state.left().ifPresent(left -> words.append(" · ").append(left(left)));
        state.trouble().ifPresent(trouble -> words.append(" · ").append(view.texts().say(trouble)));
        return words.toString();
    }

    private String left(Duration left) {
        long minutes = left.toMinutes();
        return minutes == 0 ? view.say("run.left.seconds", "seconds", left.toSecondsPart())
                : view.say("run.left.minutes", "minutes", minutes, "seconds", left.toSecondsPart());
    }

    private static String icon(RunModel.Phase phase) {
        return switch (phase) {
            case RUNNING, STOPPING -> "loader";
            case FINISHED -> "circle-check";
            case CANCELLED -> "circle-slash";
            case REFUSED -> "circle-x";
            case IDLE -> "circle-dot";
        };
    }

    private static Token tint(RunModel.State state) {
        return switch (state.phase()) {
            case RUNNING, STOPPING -> Token.ACCENT;
            case FINISHED -> Token.OK;
            case REFUSED -> Token.FAIL;
            default -> Token.MUTED;
        };
    }
}
