package org.tenken.console.window;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tenken.console.control.Field;
import org.tenken.console.look.Token;
import org.tenken.console.look.Typeface;
import org.tenken.console.operation.FixModel;
import org.tenken.console.port.Operations;

/** The values that a fix asks a person for. */
final class FixInputs {
    private final View view;
    private final FixModel model;
    private final Composite box;
    private List<Operations.Input> drawn = List.of();

    FixInputs(Composite parent, View view, FixModel model) {
        this.view = view;
        this.model = model;
        box = view.widgets().box(parent, Token.PANEL, 2);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(box);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 8).applyTo(box);
        View.visible(box, false);
    }

    void show(FixModel.State state) {
        if (!state.inputs().equals(drawn)) {
            drawn = state.inputs();
            drawn.forEach(this::input);
            View.visible(box, true);
        }
        boolean open = state.phase() == FixModel.Phase.ASKING || state.phase() == FixModel.Phase.PLANNED || state.phase() == FixModel.Phase.REFUSED;
        box.setEnabled(open);
    }

    private void input(Operations.Input input) {
        String name = view.texts().say(input.title()) + (input.required() ? " *" : "");
        view.widgets().label(box, name, Typeface.BASE, Token.TEXT, Token.PANEL);
        Field field = new Field(box, view.look(), Token.PANEL, input.secret() ? "lock" : "tag", view.texts().say(input.title()), "fix.input." + input.name());
        field.show(model.state().now().given().getOrDefault(input.name(), ""));
        if (input.secret()) {
            field.hidden();
        }
        field.onType(value -> model.give(input.name(), value));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 30).applyTo(field.control());
    }
}
