package org.tenken.console.window;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tenken.console.control.Field;
import org.tenken.console.control.FlatButton;
import org.tenken.console.control.Spoken;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.port.Fleet;

/** Takes a list of hosts, pasted or from a file, and how to log on to them. */
final class HostListDialog {
    private final View view;
    private final Shell shell;
    private final Text list;
    private final Field user;
    private final Field secret;

    private HostListDialog(Shell parent, View view) {
        this.view = view;
        shell = Dialogs.shell(parent, view, view.say("list.title"), "list.dialog");
        Composite page = view.widgets().box(shell, Token.PANEL, 2);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 18).spacing(12, 10).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        wide(view.widgets().label(page, view.say("list.title"), Typeface.TITLE, Token.TEXT, Token.PANEL));
        wide(view.widgets().paragraph(page, view.say("list.text"), Typeface.BASE, Token.MUTED, Token.PANEL));
        list = new Text(page, SWT.MULTI | SWT.V_SCROLL | SWT.BORDER);
        list.setFont(view.look().font(Typeface.MONO));
        list.setBackground(view.look().color(Token.BACKGROUND));
        list.setForeground(view.look().color(Token.TEXT));
        list.setData("test.id", "list.text");
        Spoken.name(list, view.say("list.text"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(480, 180).applyTo(list);
        user = new Field(page, view.look(), Token.PANEL, "user", view.say("list.user"), "list.user");
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 30).applyTo(user.control());
        secret = new Field(page, view.look(), Token.PANEL, "lock", view.say("list.secret"), "list.secret").hidden();
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 30).applyTo(secret.control());
        wide(view.widgets().paragraph(page, view.say("list.logon"), Typeface.SMALL, Token.MUTED, Token.PANEL));
        footer();
    }

    static void open(Shell parent, View view) {
        HostListDialog dialog = new HostListDialog(parent, view);
        Dialogs.open(dialog.shell, parent);
        dialog.list.setFocus();
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(480, SWT.DEFAULT).applyTo(control);
    }

    private void footer() {
        Composite footer = Dialogs.footer(shell, view, 4);
        view.widgets().button(footer, FlatButton.Kind.PLAIN, Token.RAIL, "flask-conical", view.say("list.lab"), "list.lab")
                .onPress(() -> open(new Fleet.Source.Lab(20, 1)));
        view.widgets().button(footer, FlatButton.Kind.PLAIN, Token.RAIL, "folder-open", view.say("list.file"), "list.file").onPress(this::file);
        FlatButton close = view.widgets().button(footer, FlatButton.Kind.PLAIN, Token.RAIL, view.say("dialog.close"), "list.close").onPress(shell::close);
        GridDataFactory.createFrom((GridData) close.control().getLayoutData()).align(SWT.END, SWT.CENTER).grab(true, false).applyTo(close.control());
        view.widgets().button(footer, FlatButton.Kind.PRIMARY, Token.RAIL, "check", view.say("list.open"), "list.open").onPress(this::pasted);
    }

    private void pasted() {
        if (!list.getText().isBlank()) {
            open(new Fleet.Source.Pasted(list.getText()));
        }
    }

    private void file() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.txt;*.csv", "*"});
        Optional.ofNullable(dialog.open()).ifPresent(path -> open(new Fleet.Source.ListFile(Path.of(path))));
    }

    private void open(Fleet.Source source) {
        if (!user.text().getText().isBlank()) {
            view.desk().fleet().logon(user.text().getText().strip(), secret.text().getTextChars());
        }
        secret.text().setText("");
        shell.close();
        view.desk().window().go(Area.HOSTS);
        view.desk().fleet().open(source);
    }
}
