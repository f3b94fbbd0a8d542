package org.tenken.console.window;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tenken.console.control.Widgets;
import org.tenken.console.live.Live;
import org.tenken.console.look.Look;
import org.tenken.console.text.Texts;

/**
 * What every view draws with: the look and the words of this moment. Another theme or language builds the views anew
 * from their models, which keep the state.
 */
record View(Look look, Texts texts, Desk desk) {

    Widgets widgets() {
        return new Widgets(look);
    }

    String say(String key, Object... values) {
        return texts.say(key, values);
    }

    /** Shows a state for as long as the control lives. */
    <S> void attach(Control control, Live<S> live, Consumer<S> show) {
        Runnable detach = live.attach(state -> {
            if (!control.isDisposed()) {
                show.accept(state);
            }
        });
        control.addListener(SWT.Dispose, event -> detach.run());
    }

    /** Gives a row as many columns as it shows, so that what is hidden leaves no gap. */
    static void fit(Composite row) {
        ((GridLayout) row.getLayout()).numColumns = Math.max(1, (int) Arrays.stream(row.getChildren()).filter(Control::getVisible).count());
        row.layout(true);
    }

    /** Shows whether something is there or not in a layout. */
    static void visible(Control control, boolean visible) {
        if (control.getVisible() != visible) {
            control.setVisible(visible);
        }
        Optional.ofNullable(control.getLayoutData()).filter(GridData.class::isInstance)
                .map(GridData.class::cast).ifPresent(data -> data.exclude = !visible);
    }
}
