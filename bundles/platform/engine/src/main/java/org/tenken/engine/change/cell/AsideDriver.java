package org.tenken.engine.change.cell;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Value;
import org.tenken.engine.operation.StepWords;
import org.tenken.engine.text.Text;
import org.tenken.spi.HostFailure;

/**
 * Puts folders and files aside under a free name beside them, and back.
 *
 * <p>Nothing is deleted. On the way back Windows may have built a new folder in the meantime; that one is put aside in
 * turn. The trace is the name that was picked, so the cell shows {@code aside} as long as something has that name.
 */
public record AsideDriver(Sentences sentences) implements CellDriver<Cell.Aside> {

    /** The folder is where it belongs. */
    public static final Value IN_PLACE = Value.of("in place");

    /** The folder has the name beside. */
    public static final Value ASIDE = Value.of("aside");

    private static final long LAST_CODE = 21;

    @Override
    public Class<Cell.Aside> type() {
        return Cell.Aside.class;
    }

    @Override
    public Seen read(Cell.Aside cell, Optional<String> trace, HostReader host) throws HostFailure {
        if (trace.isPresent() && AsideNames.type(trace.get(), host).isPresent()) {
            return Seen.settled(ASIDE);
        }
        boolean there = AsideNames.type(AsideNames.resolve(cell.path(), host), host).isPresent();
        return Seen.settled(there ? IN_PLACE : new Value.Absent());
    }

    @Override
    public void check(Cell.Aside cell, Value to) throws StepFailure {
        if (!AsideNames.allowed(cell.path()) || !to.equals(ASIDE) && !to.equals(IN_PLACE)) {
            throw sentences.failure("step.aside.forbidden", Map.of("path", cell.path()));
        }
    }

    @Override
    public Optional<Text> remark(Cell.Aside cell, CellChange change, HostReader host) {
        return Optional.empty();
    }

    @Override
    public Optional<String> trace(Cell.Aside cell, CellChange change, HostReader host) throws HostFailure, StepFailure {
        if (!change.to().equals(ASIDE)) {
            return change.trace();
        }
        String path = AsideNames.resolve(cell.path(), host);
        return Optional.of(AsideNames.free(path, host)
                .orElseThrow(() -> sentences.failure("step.aside.no-name", Map.of("path", path))));
    }

    @Override
    public void set(Cell.Aside cell, CellChange change, HostReader reader, HostWriter host)
            throws HostFailure, StepFailure {
        String path = AsideNames.resolve(cell.path(), reader);
        String beside = change.trace().orElseThrow(() -> sentences.failure("step.aside.no-name", Map.of("path", path)));
        if (change.to().equals(ASIDE)) {
            rename(path, beside, reader, host);
            return;
        }
        if (AsideNames.type(path, reader).isPresent()) {
            rename(path, AsideNames.free(path, reader)
                    .orElseThrow(() -> sentences.failure("step.aside.no-name", Map.of("path", path))), reader, host);
        }
        rename(beside, path, reader, host);
    }

    private void rename(String from, String to, HostReader reader, HostWriter host) throws HostFailure, StepFailure {
        String type = AsideNames.type(from, reader)
                .orElseThrow(() -> sentences.failure("step.aside.gone", Map.of("path", from)));
        long code = host.invoke(type, "Name", from, "Rename", Map.of("FileName", to)).number("ReturnValue");
        if (code != 0) {
            boolean known = code == 2 || code >= 8 && code <= 17 || code == LAST_CODE;
            throw sentences.failure("step.aside.code." + (known ? (code < 10 ? "0" : "") + code : "other"),
                    Map.of("path", from, "code", code));
        }
    }

    @Override
    public boolean satisfied(Cell.Aside cell, CellChange change, HostReader host) {
        return change.found().equals(change.to()) || change.to().equals(ASIDE)
                && change.found() instanceof Value.Absent;
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(20);
    }

    @Override
    public boolean guarded() {
        return true;
    }

    @Override
    public StepWords words(Cell.Aside cell, CellChange change) {
        String beside = change.trace().orElse(cell.path() + "_bak");
        boolean away = change.to().equals(ASIDE);
        String from = away ? cell.path() : beside;
        String to = away ? beside : cell.path();
        boolean nothing = change.found() instanceof Value.Absent;
        Text now = nothing ? sentences.of("step.value.absent") : sentences.of("step.aside.at", "path", from);
        Optional<Text> undo = away && !nothing
                ? Optional.of(sentences.of("step.aside.undo", "path", to)) : Optional.empty();
        Text what = sentences.of(away ? "step.aside.put" : "step.aside.back", Map.of("from", from, "to", to));
        return new StepWords(what, now, sentences.of("step.aside.at", "path", to), undo,
                "ren " + CommandLine.quoted(from) + ' ' + CommandLine.quoted(to.substring(to.lastIndexOf('\\') + 1)));
    }
}
