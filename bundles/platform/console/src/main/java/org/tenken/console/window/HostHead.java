package org.tenken.console.window;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.port.Host;
import org.tenken.console.port.HostResult;

/** The host's name and what it is, on top of each tab. */
final class HostHead {
    private HostHead() {}

    static void draw(Composite page, View view, DetailPane.Subject subject) {
        if (subject.host().isEmpty()) {
            view.widgets().paragraph(page, view.say("detail.none"), Typeface.BASE, Token.MUTED, Token.PANEL);
            return;
        }
        Host host = subject.host().get();
        Composite head = view.widgets().box(page, Token.PANEL, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label image = view.widgets().icon(head, "monitor", Token.ACCENT, 20, Token.PANEL);
        GridDataFactory.swtDefaults().hint(24, SWT.DEFAULT).applyTo(image);
        Label name = view.widgets().label(head, host.name(), Typeface.TITLE, Token.TEXT, Token.PANEL);
        name.setData("test.id", "detail.host");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        List<String> facts = new ArrayList<>();
        subject.result().map(HostResult::system).filter(system -> !system.isEmpty()).ifPresent(facts::add);
        facts.add(host.address());
        facts.addAll(host.tags());
        Label about = view.widgets().paragraph(page, String.join(" · ", facts), Typeface.SMALL, Token.MUTED, Token.PANEL);
        about.setToolTipText(String.join(" · ", facts));
    }
}
