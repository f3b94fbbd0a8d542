package org.tenken.console.window;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tenken.console.control.FlatButton;
import org.tenken.console.host.FleetModel;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.port.Fleet;

/** What stands where no host is known yet: three doors. */
final class Welcome {
    private static final int WIDTH = 640;

    private final View view;
    private final Composite page;
    private final Label remark;
    private final FlatButton lab;

    Welcome(Composite parent, View view) {
        this.view = view;
        page = view.widgets().box(parent, Token.BACKGROUND, 1);
        Composite middle = view.widgets().box(page, Token.BACKGROUND, 1);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(middle);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(middle);
        view.widgets().label(middle, view.say("welcome.title"), Typeface.TITLE, Token.TEXT, Token.BACKGROUND);
        view.widgets().paragraph(middle, view.say("welcome.text"), Typeface.BASE, Token.MUTED, Token.BACKGROUND);
        lab = door(middle, "flask-conical", "welcome.lab", FlatButton.Kind.PRIMARY, () -> view.desk().fleet().open(new Fleet.Source.Lab(20, 1)));
        door(middle, "clipboard-paste", "welcome.list", FlatButton.Kind.PLAIN, () -> HostListDialog.open(page.getShell(), view));
        door(middle, "circle-alert", "welcome.code", FlatButton.Kind.PLAIN, () -> view.desk().window().go(Area.CODES));
        remark = view.widgets().paragraph(middle, "", Typeface.BASE, Token.FAIL, Token.BACKGROUND);
        remark.setData("test.id", "welcome.remark");
        view.attach(page, view.desk().fleet().state(), this::show);
    }

    Control control() {
        return page;
    }

    private FlatButton door(Composite parent, String icon, String key, FlatButton.Kind kind, Runnable action) {
        Composite card = view.widgets().card(parent, Token.BACKGROUND, Token.PANEL, 3);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        Label image = view.widgets().icon(card, icon, Token.ACCENT, 24, Token.PANEL);
        GridDataFactory.swtDefaults().span(1, 2).hint(36, SWT.DEFAULT).applyTo(image);
        Label name = view.widgets().label(card, view.say(key), Typeface.BOLD, Token.TEXT, Token.PANEL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        FlatButton button = view.widgets().button(card, kind, Token.PANEL, view.say(key + ".do"), key);
        GridDataFactory.createFrom((GridData) button.control().getLayoutData()).span(1, 2).align(SWT.END, SWT.CENTER).applyTo(button.control());
        view.widgets().paragraph(card, view.say(key + ".text"), Typeface.SMALL, Token.MUTED, Token.PANEL);
        return button.onPress(action);
    }

    private void show(FleetModel.State state) {
        boolean opening = state.phase() == FleetModel.Phase.OPENING;
        lab.enabled(state.available() && !opening);
        remark.setForeground(view.look().color(opening ? Token.MUTED : Token.FAIL));
        String words = state.trouble().map(view.texts()::say).orElse(opening ? view.say("welcome.opening") : "");
        remark.setText(words.replace("&", "&&"));
        page.layout(true, true);
    }
}
