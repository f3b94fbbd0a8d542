package org.tenken.console.control;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tenken.console.look.Look;
import org.tenken.console.look.Token;

/** A page that scrolls up and down when it is longer than its room, and is always as wide as it. */
public final class Scroll {
    private final ScrolledComposite frame;
    private final Composite content;

    /** Makes an empty page with margins. */
    public Scroll(Composite parent, Look look, Token surface, int margin) {
        frame = new ScrolledComposite(parent, SWT.V_SCROLL);
        frame.setBackground(look.color(surface));
        frame.setExpandHorizontal(true);
        frame.setExpandVertical(true);
        frame.getVerticalBar().setIncrement(24);
        content = new Composite(frame, SWT.NONE);
        content.setBackground(look.color(surface));
        GridLayoutFactory.fillDefaults().margins(margin, margin).spacing(8, 12).applyTo(content);
        frame.setContent(content);
        frame.addListener(SWT.Resize, event -> fit());
    }

    /** Returns where the page's parts go. */
    public Composite content() {
        return content;
    }

    /** Returns the control, for its place in a layout. */
    public ScrolledComposite control() {
        return frame;
    }

    /** Throws away the page's parts. */
    public void clear() {
        for (Control child : content.getChildren()) {
            child.dispose();
        }
    }

    /** Gives the page the height that its parts need; a scroll bar that comes takes room, so it may need more then. */
    public void fit() {
        Rectangle room = frame.getClientArea();
        if (room.width <= 0) {
            return;
        }
        frame.setMinHeight(content.computeSize(room.width, SWT.DEFAULT).y);
        Rectangle left = frame.getClientArea();
        if (left.width != room.width) {
            frame.setMinHeight(content.computeSize(left.width, SWT.DEFAULT).y);
        }
        content.layout(true, true);
    }
}
