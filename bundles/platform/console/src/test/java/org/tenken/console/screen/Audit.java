package org.tenken.console.screen;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Walks a window's tree and says what a person would stumble over. */
public final class Audit {
    private static final int SMALLEST_TARGET = 24;

    private Audit() {}

    /** Returns one line for each flaw. */
    public static List<String> of(Screen screen, Shell shell) {
        List<String> flaws = new ArrayList<>();
        for (Control control : screen.controls(shell)) {
            clipped(control, flaws);
            nameless(control, flaws);
            faint(control, flaws);
            tiny(control, flaws);
        }
        return flaws;
    }

    private static void clipped(Control control, List<String> flaws) {
        if (control instanceof Label label && !label.getText().isEmpty()) {
            boolean wraps = (label.getStyle() & SWT.WRAP) != 0;
            Point wanted = label.computeSize(wraps ? label.getSize().x : SWT.DEFAULT, SWT.DEFAULT);
            if (wanted.x > label.getSize().x + 1 && !wraps || wanted.y > label.getSize().y + 1) {
                flaws.add("clipped: " + label.getText() + " wants " + wanted + " has " + label.getSize());
            }
        }
    }

    private static void nameless(Control control, List<String> flaws) {
        boolean acts = control instanceof Text || control instanceof Table || control instanceof Button
                || control instanceof Canvas && control.isListening(SWT.KeyDown);
        if (acts && Screen.spoken(control).isBlank()) {
            flaws.add("nameless: " + control.getData("test.id") + " " + control);
        }
        if (acts && control.getData("test.id") == null) {
            flaws.add("without an id: " + control);
        }
    }

    private static void faint(Control control, List<String> flaws) {
        if (control instanceof Label label && !label.getText().isEmpty()) {
            double contrast = contrast(label.getForeground().getRGB(), label.getBackground().getRGB());
            if (contrast < 4.3) {
                flaws.add("faint: " + label.getText() + " " + contrast);
            }
        }
    }

    private static void tiny(Control control, List<String> flaws) {
        Point size = control.getSize();
        if (control instanceof Canvas && !(control instanceof Composite parent && parent.getChildren().length > 0)
                && control.isListening(SWT.MouseUp) && (size.x < SMALLEST_TARGET || size.y < SMALLEST_TARGET)) {
            flaws.add("too small to hit: " + control.getData("test.id") + " " + size);
        }
    }

    private static double contrast(RGB one, RGB other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * channel(rgb.red) + 0.7152 * channel(rgb.green) + 0.0722 * channel(rgb.blue);
    }

    private static double channel(int value) {
        double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
