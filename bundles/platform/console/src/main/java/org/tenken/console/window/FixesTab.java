package org.tenken.console.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tenken.console.control.FlatButton;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.operation.FixModel;
import org.tenken.console.port.Host;
import org.tenken.console.port.Operations;

/** The fixes that a host's findings call for, and on request the steps each would take there. */
final class FixesTab implements DetailTab {
    private final View view;
    private final Map<String, FixModel> plans = new HashMap<>();

    FixesTab(View view) {
        this.view = view;
    }

    @Override
    public void draw(Composite page, DetailPane.Subject subject) {
        HostHead.draw(page, view, subject);
        if (subject.host().isEmpty()) {
            return;
        }
        List<String> fixes = subject.result().stream().flatMap(result -> result.findings().stream())
                .flatMap(finding -> finding.fixes().stream()).distinct().toList();
        if (fixes.isEmpty()) {
            view.widgets().paragraph(page, view.say("detail.no-fix"), Typeface.BASE, Token.MUTED, Token.PANEL);
        }
        fixes.forEach(fix -> card(page, fix, subject.host().get()));
    }

    private void card(Composite page, String fix, Host host) {
        Composite card = view.widgets().card(page, Token.PANEL, Token.BACKGROUND, 1);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        view.widgets().paragraph(card, view.texts().say(view.desk().fixTitle(fix)), Typeface.BOLD, Token.TEXT, Token.BACKGROUND);
        Composite steps = view.widgets().box(card, Token.BACKGROUND, 1);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(steps);
        Composite buttons = view.widgets().box(card, Token.BACKGROUND, 2);
        view.widgets().button(buttons, FlatButton.Kind.PRIMARY, Token.BACKGROUND, "shield-check", view.say("detail.preview"), "fixes.preview." + fix)
                .onPress(() -> view.desk().fix(fix, List.of(host)));
        FlatButton show = view.widgets().button(buttons, FlatButton.Kind.PLAIN, Token.BACKGROUND, "list-checks", view.say("fixes.show"), "fixes.show." + fix);
        show.onPress(() -> view.desk().planFor(fix, host).ifPresent(plan -> {
            plans.put(host.name() + " " + fix, plan);
            follow(steps, plan);
        }));
        Optional.ofNullable(plans.get(host.name() + " " + fix)).ifPresent(plan -> follow(steps, plan));
    }

    private void follow(Composite steps, FixModel plan) {
        view.attach(steps, plan.state(), state -> {
            for (Control child : steps.getChildren()) {
                child.dispose();
            }
            steps(steps, state);
            fit(steps);
        });
    }

    private void steps(Composite box, FixModel.State state) {
        switch (state.phase()) {
            case ASKING -> say(box, "fixes.asks");
            case PLANNING -> say(box, "fix.planning");
            case REFUSED -> state.trouble().ifPresent(trouble -> view.widgets().paragraph(box, view.texts().say(trouble), Typeface.SMALL, Token.FAIL, Token.BACKGROUND));
            default -> state.plans().forEach(plan -> {
                plan.obstacle().ifPresent(why -> view.widgets().paragraph(box, view.texts().say(why), Typeface.SMALL, Token.WARN, Token.BACKGROUND));
                plan.steps().forEach(step -> step(box, step));
            });
        }
    }

    private void say(Composite box, String key) {
        view.widgets().paragraph(box, view.say(key), Typeface.SMALL, Token.MUTED, Token.BACKGROUND);
    }

    private void step(Composite box, Operations.Step step) {
        Composite line = view.widgets().box(box, Token.BACKGROUND, 1);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        view.widgets().paragraph(line, view.texts().say(step.what()), Typeface.BASE, Token.TEXT, Token.BACKGROUND);
        String now = view.texts().say(step.now());
        String after = view.texts().say(step.after());
        String change = now.isEmpty() && after.isEmpty() ? step.command() : now + " → " + after;
        Label words = view.widgets().paragraph(line, change, Typeface.MONO, Token.MUTED, Token.BACKGROUND);
        words.setToolTipText(step.command().isEmpty() ? null : step.command().replace("&", "&&"));
    }

    private static void fit(Control inside) {
        for (Composite parent = inside.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrolledComposite scroll) {
                Control content = scroll.getContent();
                ((Composite) content).layout(true, true);
                scroll.setMinHeight(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
                return;
            }
        }
    }
}
