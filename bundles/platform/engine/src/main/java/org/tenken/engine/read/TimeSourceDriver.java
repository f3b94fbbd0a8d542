package org.tenken.engine.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.spi.Session;

/**
 * Reads the time source in effect with {@code w32tm /query /source}, which prints one bare line since Windows Vista.
 *
 * <p>When the time service does not run, the tool ends with ERROR_SERVICE_NOT_ACTIVE: there is no source.
 */
final class TimeSourceDriver implements Driver {

    private static final long SERVICE_NOT_ACTIVE = 0x80070426L;
    private static final long BITS = 0xFFFFFFFFL;

    @Override
    public Set<Class<? extends Read>> kinds() {
        return Set.of(Read.TimeSource.class);
    }

    @Override
    public CompletableFuture<Map<Read, Answer>> read(List<Read> reads, Vantage vantage) {
        return vantage.line().orElseThrow().command(List.of("w32tm", "/query", "/source"))
                .thenApply(TimeSourceDriver::answer)
                .thenApply(answer -> Map.of(new Read.TimeSource(), answer));
    }

    private static Answer answer(Timed<Session.CommandResult> result) {
        long code = result.value().exitCode() & BITS;
        String source = result.value().output().strip();
        if (code == SERVICE_NOT_ACTIVE) {
            return result.rows(List.of());
        }
        if (code != 0) {
            return new Answer.Unread("fault", String.format("w32tm ended with 0x%08X", code));
        }
        return source.isEmpty() || source.lines().count() > 1
                ? new Answer.Unread("empty", "w32tm named no source") : result.rows(List.of(Row.of("source", source)));
    }
}
