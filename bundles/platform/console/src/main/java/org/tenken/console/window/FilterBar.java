package org.tenken.console.window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tenken.console.control.Chip;
import org.tenken.console.control.Field;
import org.tenken.console.host.Counts;
import org.tenken.console.host.Filter;
import org.tenken.console.host.HostsModel;
import org.tenken.console.look.Token;

/** What to show of the hosts: typed, or by chips that say how many there are. */
final class FilterBar {
    private static final Duration PAUSE = Duration.ofMillis(120);

    private record Switch(Chip chip, String key, String part, ToIntFunction<Counts> count) {}

    private final View view;
    private final Composite row;
    private final Field field;
    private final List<Switch> chips = new ArrayList<>();
    private long typed;

    FilterBar(Composite parent, View view) {
        this.view = view;
        row = view.widgets().box(parent, Token.BACKGROUND, 5);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        field = new Field(row, view.look(), Token.BACKGROUND, "search", view.say("hosts.filter"), "hosts.filter").onType(this::type);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, 30).minSize(140, 30).applyTo(field.control());
        field.text().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                view.desk().hosts().filter(Filter.NONE);
            }
        });
        chip("circle-x", Token.FAIL, Token.FAIL_FILL, "chip.failing", "status:fail", Counts::failing);
        chip("triangle-alert", Token.WARN, Token.WARN_FILL, "chip.warning", "status:warn", Counts::warning);
        chip("unplug", Token.FAIL, Token.FAIL_FILL, "chip.unreached", "status:unreached", Counts::unreached);
        chip("loader", view.look().dark() ? Token.ON_SELECTION : Token.ACCENT, Token.RUN_FILL, "chip.running", "status:running", Counts::running);
        view.attach(row, view.desk().hosts().state(), this::show);
    }

    void focus() {
        field.text().setFocus();
        field.text().selectAll();
    }

    void visible(boolean visible) {
        View.visible(row, visible);
    }

    private void chip(String icon, Token ink, Token fill, String key, String part, ToIntFunction<Counts> count) {
        Runnable press = () -> view.desk().hosts().filter(view.desk().hosts().state().now().filter().toggled(part));
        chips.add(new Switch(new Chip(row, view.look(), icon, ink, fill, key, press), key, part, count));
    }

    /** Filters when a person pauses, not at every key. */
    private void type(String text) {
        long number = ++typed;
        view.desk().threads().later().after(PAUSE, () -> {
            if (number == typed) {
                view.desk().hosts().filter(new Filter(text));
            }
        });
    }

    private void show(HostsModel.State state) {
        if (!state.filter().equals(new Filter(field.text().getText())) && !(field.text().isFocusControl() && !state.filter().text().isEmpty())) {
            field.show(state.filter().text());
        }
        for (Switch one : chips) {
            int count = one.count().applyAsInt(state.counts());
            boolean on = state.filter().has(one.part());
            one.chip().show(view.say(one.key(), "count", count), on);
            View.visible(one.chip().control(), count > 0 || on);
        }
        View.fit(row);
    }
}
