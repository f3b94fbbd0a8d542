package org.tenken.console.grid;

import java.util.Locale;
import java.util.Optional;
import org.tenken.console.host.Cell;
import org.tenken.console.host.Copy;
import org.tenken.console.host.Health;
import org.tenken.console.host.HostTable;
import org.tenken.console.host.HostsModel.State;
import org.tenken.console.port.Finding;
import org.tenken.console.port.Title;
import org.tenken.console.text.Texts;

/** Says in words what the grid shows in shapes: for heads, tool tips, the clipboard and screen readers. */
public final class GridWords implements Copy.Wording {
    private final Texts texts;

    /** Speaks one language. */
    public GridWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String column(String sort) {
        return texts.say("grid.column." + sort);
    }

    @Override
    public String check(Title check) {
        return texts.say(check.name());
    }

    @Override
    public String cell(Cell cell) {
        return texts.say("grid.cell." + cell.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public String health(Health health) {
        return texts.say("grid.health." + health.name().toLowerCase(Locale.ROOT));
    }

    /** Says one field: the check, its standing, and why. */
    public String field(HostTable table, int row, int check) {
        Title title = table.checks().get(check);
        Optional<Finding> finding = table.result(row).stream().flatMap(result -> result.findings().stream())
                .filter(found -> found.check().equals(title.id())).findFirst();
        String line = texts.say("grid.field", "check", check(title), "status", cell(table.cell(row, check)));
        return finding.map(found -> line + "\n" + texts.say(found.message())).orElse(line);
    }

    /** Says one row: the host, its system and how it stands. */
    public String row(State state, int row) {
        HostTable table = state.table();
        StringBuilder words = new StringBuilder(table.hosts().get(row).name());
        if (!table.system(row).isEmpty()) {
            words.append(", ").append(table.system(row));
        }
        words.append(", ").append(health(table.health(row)));
        table.result(row).flatMap(result -> result.unreached()).ifPresent(why -> words.append(": ").append(texts.say(why)));
        int failed = table.count(row, Cell.FAIL);
        int warned = table.count(row, Cell.WARN);
        if (failed > 0) {
            words.append(", ").append(texts.count("grid.failed", failed));
        }
        if (warned > 0) {
            words.append(", ").append(texts.count("grid.warned", warned));
        }
        if (state.column() >= 0 && state.selection().lead() == row) {
            words.append(". ").append(field(table, row, state.column()));
        }
        return words.toString();
    }

    /** Names the whole grid. */
    public String name() {
        return texts.say("grid.name");
    }
}
