package org.tenken.console.grid;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.tenken.console.host.HostsModel.State;

/** Makes the canvas a table for screen readers: each shown row is a child with a name, a place and a state. */
final class GridSpeech {
    private final Canvas canvas;
    private final Supplier<State> state;
    private final Supplier<Geometry> geometry;
    private final GridWords words;
    private int told = -1;

    GridSpeech(Canvas canvas, Supplier<State> state, Supplier<Geometry> geometry, GridWords words) {
        this.canvas = canvas;
        this.state = state;
        this.geometry = geometry;
        this.words = words;
        canvas.setData("spoken.name", (Supplier<String>) words::name);
        canvas.getAccessible().addAccessibleListener(new Names());
        canvas.getAccessible().addAccessibleControlListener(new Rows());
    }

    /** Tells a screen reader that the keyboard stands elsewhere now. */
    void moved() {
        int lead = place();
        if (lead >= 0) {
            canvas.getAccessible().setFocus(lead);
        }
        if (lead != told) {
            canvas.getAccessible().selectionChanged();
            told = lead;
        }
    }

    private int place() {
        int lead = state.get().selection().lead();
        return lead < 0 ? -1 : state.get().order().placeOf(lead);
    }

    private final class Names extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            boolean self = event.childID == ACC.CHILDID_SELF;
            event.result = self ? words.name() : words.row(state.get(), state.get().order().at(event.childID));
        }
    }

    private final class Rows extends AccessibleControlAdapter {
        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_TABLE : ACC.ROLE_ROW;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = state.get().order().size();
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : place() < 0 ? ACC.CHILDID_SELF : place();
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            int picked = state.get().selection().size();
            event.childID = picked == 0 ? ACC.CHILDID_NONE : picked == 1 ? place() : ACC.CHILDID_MULTIPLE;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
            if (event.childID >= 0 && event.childID < state.get().order().size()) {
                int row = state.get().order().at(event.childID);
                boolean led = row == state.get().selection().lead();
                event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE | (led ? ACC.STATE_FOCUSED : 0)
                        | (state.get().selection().has(row) ? ACC.STATE_SELECTED : 0);
            }
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point at = canvas.toControl(event.x, event.y);
            int place = geometry.get().at(at.x, at.y).row();
            event.childID = place >= 0 && place < state.get().order().size() ? place : ACC.CHILDID_SELF;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            if (event.childID >= 0) {
                Point at = canvas.toDisplay(0, geometry.get().y(event.childID));
                event.x = at.x;
                event.y = at.y;
                event.width = geometry.get().width();
                event.height = geometry.get().row();
            }
        }
    }
}
