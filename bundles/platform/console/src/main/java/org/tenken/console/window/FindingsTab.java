package org.tenken.console.window;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tenken.console.control.FlatButton;
import org.tenken.console.grid.GridWords;
import org.tenken.console.host.Cell;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.port.Evidence;
import org.tenken.console.port.Finding;
import org.tenken.console.port.Host;
import org.tenken.console.port.HostResult;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Status;
import org.tenken.console.port.Title;

/** What the checks found on a host: trouble as cards, worst first; what is well in one line. */
final class FindingsTab implements DetailTab {
    private static final int EVIDENCE = 12;

    private final View view;
    private final GridWords words;

    FindingsTab(View view) {
        this.view = view;
        this.words = new GridWords(view.texts());
    }

    @Override
    public void draw(Composite page, DetailPane.Subject subject) {
        HostHead.draw(page, view, subject);
        if (subject.host().isEmpty()) {
            return;
        }
        if (subject.result().isEmpty()) {
            view.widgets().paragraph(page, view.say(subject.running() ? "detail.running" : "detail.unchecked"), Typeface.BASE, Token.MUTED, Token.PANEL);
            return;
        }
        HostResult result = subject.result().get();
        result.unreached().ifPresent(why -> unreached(page, why, subject.host().get()));
        List<Finding> trouble = result.findings().stream().filter(FindingsTab::notable).sorted(Comparator.comparing(Finding::status)).toList();
        trouble.forEach(finding -> card(page, finding, subject.host().get()));
        quiet(page, result);
    }

    private static boolean notable(Finding finding) {
        return finding.status() != Status.OK && finding.status() != Status.NOT_APPLICABLE;
    }

    private void quiet(Composite page, HostResult result) {
        long passed = result.findings().stream().filter(finding -> finding.status() == Status.OK).count();
        long apart = result.findings().stream().filter(finding -> finding.status() == Status.NOT_APPLICABLE).count();
        if (passed > 0) {
            line(page, "circle-check", Token.OK, view.texts().count("detail.passed", passed));
        }
        if (apart > 0) {
            line(page, "minus", Token.MUTED, view.texts().count("detail.not-applicable", apart));
        }
    }

    private void line(Composite page, String icon, Token tint, String text) {
        Composite line = view.widgets().box(page, Token.PANEL, 2);
        view.widgets().icon(line, icon, tint, 16, Token.PANEL);
        view.widgets().label(line, text, Typeface.BASE, Token.MUTED, Token.PANEL);
    }

    private void unreached(Composite page, Phrase why, Host host) {
        Composite card = card(page, "unplug", Token.FAIL, view.say("grid.health.unreached"), "");
        paragraph(card, view.texts().say(why));
        Composite buttons = buttons(card);
        view.widgets().button(buttons, FlatButton.Kind.PLAIN, Token.BACKGROUND, "rotate-ccw", view.say("detail.retry"), "detail.retry")
                .onPress(() -> view.desk().check(List.of(host), List.of(), Optional.empty()));
        rows(buttons);
    }

    private void card(Composite page, Finding finding, Host host) {
        Composite card = card(page, icon(finding.status()), tint(finding.status()), title(finding.check()), words.cell(Cell.of(finding.status())));
        paragraph(card, view.texts().say(finding.message()));
        String headline = view.texts().say(finding.message());
        finding.parts().stream().filter(FindingsTab::notable).map(part -> view.texts().say(part.message()))
                .filter(part -> !part.equals(headline)).forEach(part -> paragraph(card, "· " + part));
        if (!finding.evidence().isEmpty()) {
            evidence(card, finding.evidence());
        }
        Composite buttons = buttons(card);
        finding.fixes().stream().limit(2).forEach(fix -> fix(buttons, fix, host, finding.fixes().indexOf(fix) == 0));
        finding.fixes().stream().findFirst().ifPresent(fix -> everywhere(buttons, fix, view.desk().troubled(finding.check())));
        view.widgets().button(buttons, FlatButton.Kind.PLAIN, Token.BACKGROUND, "rotate-ccw", view.say("detail.recheck"), "detail.recheck." + finding.check())
                .onPress(() -> view.desk().check(List.of(host), List.of(finding.check()), Optional.empty()));
        FlatButton.icon(buttons, view.look(), FlatButton.Kind.PLAIN, Token.BACKGROUND, "copy", view.say("detail.copy"), "detail.copy." + finding.check())
                .onPress(() -> Clip.put(view, card, text(host, finding)));
        rows(buttons);
    }

    private void fix(Composite buttons, String fix, Host host, boolean first) {
        FlatButton button = view.widgets().button(buttons, first ? FlatButton.Kind.PRIMARY : FlatButton.Kind.PLAIN, Token.BACKGROUND, "shield-check",
                first ? view.say("detail.preview") : view.texts().say(view.desk().fixTitle(fix)), "detail.preview." + fix);
        button.control().setToolTipText(view.texts().say(view.desk().fixTitle(fix)).replace("&", "&&"));
        button.onPress(() -> view.desk().fix(fix, List.of(host)));
    }

    /** The same trouble on other hosts can be repaired with it, after one preview of all. */
    private void everywhere(Composite buttons, String fix, List<Host> troubled) {
        if (troubled.size() > 1) {
            view.widgets().button(buttons, FlatButton.Kind.PLAIN, Token.BACKGROUND, "server", view.texts().count("detail.all", troubled.size()), "detail.all." + fix)
                    .onPress(() -> view.desk().fix(fix, troubled));
        }
    }

    private Composite card(Composite page, String icon, Token tint, String title, String status) {
        Composite card = view.widgets().card(page, Token.PANEL, Token.BACKGROUND, 3);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        view.widgets().icon(card, icon, tint, 16, Token.BACKGROUND);
        Label name = view.widgets().label(card, title, Typeface.BOLD, Token.TEXT, Token.BACKGROUND);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        Label word = view.widgets().label(card, status, Typeface.SMALL, tint, Token.BACKGROUND);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(word);
        return card;
    }

    private void paragraph(Composite card, String text) {
        Label label = view.widgets().paragraph(card, text, Typeface.BASE, Token.TEXT, Token.BACKGROUND);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
    }

    private void evidence(Composite card, List<Evidence> evidence) {
        Composite box = view.widgets().card(card, Token.BACKGROUND, view.look().dark() ? Token.PANEL : Token.CODE, 1);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(box);
        int width = evidence.stream().mapToInt(one -> one.name().length()).max().orElse(0);
        String text = evidence.stream().limit(EVIDENCE).map(one -> pad(one.name(), width) + " : " + one.value()).collect(Collectors.joining("\n"));
        view.widgets().paragraph(box, text, Typeface.MONO, Token.MUTED, view.look().dark() ? Token.PANEL : Token.CODE);
    }

    private Composite buttons(Composite card) {
        Composite row = view.widgets().box(card, Token.BACKGROUND, 1);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 2;
        layout.spacing = 8;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(row);
        return row;
    }

    /** A row layout wants its own kind of size. */
    private static void rows(Composite buttons) {
        for (Control button : buttons.getChildren()) {
            button.setLayoutData(new RowData(button.getSize()));
        }
    }

    private String title(String check) {
        return view.desk().hosts().state().now().table().checks().stream().filter(title -> title.id().equals(check))
                .map(Title::name).map(view.texts()::say).findFirst().orElse(check);
    }

    private String text(Host host, Finding finding) {
        String facts = finding.evidence().stream().map(one -> one.name() + " = " + one.value()).collect(Collectors.joining(System.lineSeparator()));
        return String.join(System.lineSeparator(), host.name() + "  " + finding.check() + "  " + words.cell(Cell.of(finding.status())),
                view.texts().say(finding.message()), facts, "");
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String icon(Status status) {
        return switch (status) {
            case FAIL -> "circle-x";
            case WARN -> "triangle-alert";
            case BROKEN -> "bug";
            default -> "minus";
        };
    }

    private static Token tint(Status status) {
        return switch (status) {
            case FAIL -> Token.FAIL;
            case WARN -> Token.WARN;
            default -> Token.MUTED;
        };
    }
}
