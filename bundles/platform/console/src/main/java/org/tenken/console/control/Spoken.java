package org.tenken.console.control;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells screen readers what an own-drawn control is, what it is called, how it stands and what it does. */
public final class Spoken {
    private Spoken() {}

    /** Speaks for a button. */
    public static void button(Control control, Supplier<String> name, Supplier<String> action, Runnable press) {
        as(control, ACC.ROLE_PUSHBUTTON, name, () -> 0);
        control.getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {
            @Override
            public void getActionCount(AccessibleActionEvent event) {
                event.count = 1;
            }

            @Override
            public void getName(AccessibleActionEvent event) {
                event.result = action.get();
            }

            @Override
            public void doAction(AccessibleActionEvent event) {
                press.run();
                event.result = ACC.OK;
            }
        });
    }

    /** Speaks for a control with a role, a name and more states than being there and focused. */
    public static void as(Control control, int role, Supplier<String> name, IntSupplier states) {
        control.setData("spoken.name", name);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = name.get();
                }
            }
        });
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.detail = role;
                }
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.detail = state(control) | states.getAsInt();
                }
            }
        });
    }

    /** Names a native control that has no words of its own. */
    public static void name(Control control, String name) {
        control.setData("spoken.name", (Supplier<String>) () -> name);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    private static int state(Control control) {
        int state = ACC.STATE_FOCUSABLE;
        state |= control.isFocusControl() ? ACC.STATE_FOCUSED : 0;
        state |= control.isEnabled() ? 0 : ACC.STATE_DISABLED;
        return state;
    }
}
