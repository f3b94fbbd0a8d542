package org.tenken.console.window;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tenken.console.control.FlatButton;
import org.tenken.console.control.Scroll;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.operation.OperationsModel;
import org.tenken.console.port.Operations;
import org.tenken.console.port.Operations.HostPlan;

/** What was done, newest first, each with its outcome and its way back. */
final class OperationsPage {
    private static final int SHOWN = 100;

    private final View view;
    private final Scroll scroll;
    private OperationsModel.State drawn = new OperationsModel.State(false, false, List.of(), Optional.empty());

    OperationsPage(Composite parent, View view) {
        this.view = view;
        scroll = new Scroll(parent, view.look(), Token.BACKGROUND, 18);
        draw(drawn);
        view.attach(scroll.control(), view.desk().operations().state(), this::show);
    }

    Control control() {
        return scroll.control();
    }

    private void show(OperationsModel.State state) {
        if (!state.equals(drawn)) {
            drawn = state;
            draw(state);
        }
    }

    private void draw(OperationsModel.State state) {
        scroll.control().setRedraw(false);
        scroll.clear();
        Composite page = scroll.content();
        view.widgets().label(page, view.say("area.operations"), Typeface.TITLE, Token.TEXT, Token.BACKGROUND);
        state.trouble().ifPresent(trouble -> view.widgets().paragraph(page, view.texts().say(trouble), Typeface.BASE, Token.FAIL, Token.BACKGROUND));
        if (state.operations().isEmpty()) {
            view.widgets().paragraph(page, view.say(state.read() ? "operations.none" : "operations.loading"), Typeface.BASE, Token.MUTED, Token.BACKGROUND);
        }
        state.operations().stream().limit(SHOWN).forEach(operation -> card(page, operation));
        if (state.operations().size() > SHOWN) {
            view.widgets().paragraph(page, view.say("operations.more", "shown", SHOWN, "all", state.operations().size()), Typeface.SMALL, Token.MUTED, Token.BACKGROUND);
        }
        scroll.fit();
        scroll.control().setRedraw(true);
    }

    private void card(Composite page, Operations.Operation operation) {
        Composite card = view.widgets().card(page, Token.BACKGROUND, Token.PANEL, 3);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        long verified = operation.hosts().stream().filter(plan -> plan.verified().orElse(false)).count();
        boolean well = verified == operation.hosts().stream().filter(plan -> plan.obstacle().isEmpty()).count() && verified > 0;
        Label image = view.widgets().icon(card, well ? "circle-check" : "triangle-alert", well ? Token.OK : Token.WARN, 18, Token.PANEL);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).span(1, 2).hint(30, SWT.DEFAULT).applyTo(image);
        view.widgets().paragraph(card, view.texts().say(operation.title()), Typeface.BOLD, Token.TEXT, Token.PANEL);
        undo(card, operation);
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(view.texts().locale())
                .withZone(ZoneId.systemDefault()).format(operation.started());
        String words = when + " · " + view.say("operations.verified", "verified", verified, "hosts", operation.hosts().size()) + " · " + operation.id();
        view.widgets().paragraph(card, words, Typeface.SMALL, Token.MUTED, Token.PANEL);
        operation.hosts().stream().filter(plan -> !plan.verified().orElse(false)).limit(10).forEach(plan -> host(card, plan));
    }

    private void undo(Composite card, Operations.Operation operation) {
        Composite place = view.widgets().box(card, Token.PANEL, 1);
        GridLayoutFactory.fillDefaults().applyTo(place);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).span(1, 2).applyTo(place);
        if (operation.undoable()) {
            FlatButton button = view.widgets().button(place, FlatButton.Kind.PLAIN, Token.PANEL, "undo-2", view.say("operations.undo"), "operations.undo." + operation.id());
            button.onPress(() -> view.desk().undo(operation));
        }
    }

    private void host(Composite card, HostPlan plan) {
        view.widgets().label(card, "", Typeface.SMALL, Token.MUTED, Token.PANEL);
        String words = plan.obstacle().map(view.texts()::say).orElse(view.say(plan.verified().isPresent() ? "operations.unverified" : "operations.open"));
        Label line = view.widgets().paragraph(card, plan.host() + ": " + words, Typeface.SMALL, Token.TEXT, Token.PANEL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(line);
    }
}
