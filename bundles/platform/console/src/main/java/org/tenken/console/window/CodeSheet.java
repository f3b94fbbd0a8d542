package org.tenken.console.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tenken.console.control.FlatButton;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.port.Explain;
import org.tenken.console.port.Host;
import org.tenken.console.port.Title;

/** Everything known about one code on one sheet. */
final class CodeSheet {
    private final View view;

    CodeSheet(View view) {
        this.view = view;
    }

    void draw(Composite page, Explain.Page code) {
        head(page, code);
        code.remark().ifPresent(remark -> view.widgets().paragraph(page, view.texts().say(remark), Typeface.BASE, Token.WARN, Token.PANEL));
        parts(page, code.parts(), 4, Typeface.MONO);
        section(page, view.say("code.meanings"));
        code.meanings().forEach(meaning -> meaning(page, meaning));
        if (code.meanings().isEmpty()) {
            view.widgets().paragraph(page, view.say("code.unknown"), Typeface.BASE, Token.MUTED, Token.PANEL);
        }
        code.runbooks().forEach(runbook -> runbook(page, runbook));
    }

    private void runbook(Composite page, Explain.Runbook runbook) {
        section(page, view.say("code.causes"));
        Composite line = view.widgets().box(page, Token.PANEL, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        view.widgets().paragraph(line, view.say("code.runbook", "title", runbook.title()), Typeface.BASE, Token.MUTED, Token.PANEL);
        module(line, runbook.module(), runbook.verified(), Token.PANEL);
        int number = 1;
        for (Explain.Cause cause : runbook.causes()) {
            cause(page, number++, cause);
        }
        if (!runbook.advice().isEmpty()) {
            small(page, view.say("code.advice"));
            parts(page, runbook.advice(), 2, Typeface.BASE);
        }
        if (!runbook.lesser().isEmpty()) {
            small(page, view.say("code.lesser"));
            runbook.lesser().forEach(text -> view.widgets().paragraph(page, "· " + view.texts().say(text), Typeface.SMALL, Token.MUTED, Token.PANEL));
        }
    }

    private void small(Composite page, String title) {
        GridDataFactory.fillDefaults().indent(0, 4).applyTo(view.widgets().label(page, title, Typeface.BOLD, Token.TEXT, Token.PANEL));
    }

    private void head(Composite page, Explain.Page code) {
        Composite head = view.widgets().box(page, Token.PANEL, 3);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        String symbol = code.meanings().stream().map(Explain.Meaning::symbol).filter(name -> !name.isEmpty()).findFirst().orElse(code.code());
        Composite names = view.widgets().box(head, Token.PANEL, 1);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(names);
        Label number = view.widgets().label(names, code.code(), Typeface.TITLE, Token.TEXT, Token.PANEL);
        number.setData("test.id", "code.number");
        view.widgets().paragraph(names, symbol.equals(code.code()) ? "" : symbol, Typeface.HEADING, Token.MUTED, Token.PANEL);
        FlatButton copy = FlatButton.icon(head, view.look(), FlatButton.Kind.PLAIN, Token.PANEL, "copy", view.say("code.copy"), "code.copy");
        copy.onPress(() -> Clip.put(view, head, text(code)));
        List<Host> targets = view.desk().hosts().state().now().targets();
        if (!code.causes().isEmpty()) {
            FlatButton check = view.widgets().button(head, FlatButton.Kind.PRIMARY, Token.PANEL, "play",
                    targets.isEmpty() ? view.say("code.check") : view.texts().count("code.check", targets.size()), "code.check");
            check.onPress(() -> diagnose(code));
        }
    }

    /** Without hosts there is nothing to check yet: the hosts page says how to get some. */
    private void diagnose(Explain.Page code) {
        view.desk().check(view.desk().hosts().state().now().targets(), List.of(), Optional.of(code.code()));
    }

    private void parts(Composite page, List<Explain.Part> parts, int columns, Typeface face) {
        Composite table = view.widgets().card(page, Token.PANEL, Token.BACKGROUND, columns);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        for (Explain.Part part : parts) {
            Label name = view.widgets().label(table, view.texts().say(part.name()), Typeface.SMALL, Token.MUTED, Token.BACKGROUND);
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 1).minSize(90, SWT.DEFAULT).applyTo(name);
            view.widgets().paragraph(table, view.texts().say(part.value()), face, Token.TEXT, Token.BACKGROUND);
        }
    }

    private void section(Composite page, String title) {
        Label label = view.widgets().label(page, title, Typeface.HEADING, Token.TEXT, Token.PANEL);
        GridDataFactory.fillDefaults().indent(0, 6).applyTo(label);
    }

    private void meaning(Composite page, Explain.Meaning meaning) {
        Composite card = view.widgets().card(page, Token.PANEL, Token.BACKGROUND, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        String name = meaning.symbol().isEmpty() ? meaning.component() : meaning.component() + " · " + meaning.symbol();
        view.widgets().paragraph(card, name, Typeface.BOLD, Token.TEXT, Token.BACKGROUND);
        module(card, meaning.module(), meaning.verified(), Token.BACKGROUND);
        wide(view.widgets().paragraph(card, view.texts().say(meaning.text()), Typeface.BASE, Token.TEXT, Token.BACKGROUND));
        wide(view.widgets().paragraph(card, view.texts().say(meaning.origin()), Typeface.SMALL, Token.MUTED, Token.BACKGROUND));
    }

    private static void wide(Label text) {
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
    }

    private void module(Composite card, String module, boolean verified, Token surface) {
        if (verified) {
            view.widgets().label(card, module, Typeface.SMALL, Token.MUTED, surface);
            return;
        }
        Composite badge = view.widgets().card(card, surface, Token.WARN_FILL, 2);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).spacing(6, 0).applyTo(badge);
        view.widgets().icon(badge, "triangle-alert", Token.WARN, 14, Token.WARN_FILL);
        Label words = view.widgets().label(badge, view.say("code.unverified", "module", module), Typeface.SMALL, Token.WARN, Token.WARN_FILL);
        words.setData("test.id", "code.unverified");
    }

    private void cause(Composite page, int number, Explain.Cause cause) {
        Composite line = view.widgets().box(page, Token.PANEL, 2);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Label index = view.widgets().label(line, number + ".", Typeface.BOLD, Token.ACCENT, Token.PANEL);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).hint(22, SWT.DEFAULT).applyTo(index);
        view.widgets().paragraph(line, view.texts().say(cause.title()), Typeface.BOLD, Token.TEXT, Token.PANEL);
        indented(line, view.texts().say(cause.why()), Token.TEXT);
        if (!cause.installed()) {
            indented(line, view.say("code.missing", "check", cause.check()), Token.WARN);
        }
        String fixes = cause.fixes().stream().map(Title::name).map(view.texts()::say).collect(Collectors.joining(" · "));
        if (!fixes.isEmpty()) {
            indented(line, view.say("code.fixes", "fixes", fixes), Token.MUTED);
        }
    }

    private void indented(Composite line, String text, Token ink) {
        view.widgets().label(line, "", Typeface.BASE, ink, Token.PANEL);
        view.widgets().paragraph(line, text, Typeface.BASE, ink, Token.PANEL);
    }

    private String text(Explain.Page code) {
        List<String> lines = new ArrayList<>(List.of(code.code()));
        code.parts().forEach(part -> lines.add(view.texts().say(part.name()) + ": " + view.texts().say(part.value())));
        code.meanings().forEach(meaning -> lines.add(meaning.component() + " " + meaning.symbol() + ": " + view.texts().say(meaning.text())));
        code.meanings().forEach(meaning -> lines.add(meaning.module() + ": " + view.texts().say(meaning.origin())));
        code.causes().forEach(cause -> lines.add("- " + view.texts().say(cause.title()) + ": " + view.texts().say(cause.why())));
        return String.join(System.lineSeparator(), lines);
    }
}
