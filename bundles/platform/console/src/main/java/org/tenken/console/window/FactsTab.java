package org.tenken.console.window;

import java.util.Comparator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.port.Evidence;
import org.tenken.console.port.Finding;
import org.tenken.console.port.Title;

/** Everything that was read on a host, by check. */
final class FactsTab implements DetailTab {
    private final View view;

    FactsTab(View view) {
        this.view = view;
    }

    @Override
    public void draw(Composite page, DetailPane.Subject subject) {
        HostHead.draw(page, view, subject);
        if (subject.host().isEmpty()) {
            return;
        }
        if (subject.result().isEmpty() || subject.result().get().findings().isEmpty()) {
            view.widgets().paragraph(page, view.say("detail.unchecked"), Typeface.BASE, Token.MUTED, Token.PANEL);
            return;
        }
        subject.result().get().findings().stream().filter(finding -> !finding.evidence().isEmpty())
                .sorted(Comparator.comparing(Finding::check)).forEach(finding -> section(page, finding));
    }

    private void section(Composite page, Finding finding) {
        view.widgets().label(page, title(finding.check()), Typeface.BOLD, Token.TEXT, Token.PANEL);
        Composite table = view.widgets().box(page, Token.PANEL, 2);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 3).applyTo(table);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        for (Evidence evidence : finding.evidence()) {
            Label name = view.widgets().label(table, evidence.name(), Typeface.SMALL, Token.MUTED, Token.PANEL);
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(120, SWT.DEFAULT).applyTo(name);
            name.setToolTipText(evidence.name());
            view.widgets().paragraph(table, evidence.value(), Typeface.MONO, Token.TEXT, Token.PANEL);
        }
    }

    private String title(String check) {
        return view.desk().hosts().state().now().table().checks().stream().filter(title -> title.id().equals(check))
                .map(Title::name).map(view.texts()::say).findFirst().orElse(check);
    }
}
