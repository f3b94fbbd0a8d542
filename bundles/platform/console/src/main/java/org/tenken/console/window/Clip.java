package org.tenken.console.window;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Puts text on the clipboard and says so. */
final class Clip {
    private Clip() {}

    static void put(View view, Control near, String text) {
        Clipboard clipboard = new Clipboard(near.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        view.desk().window().say(Words.of("toast.copied"));
    }
}
