package org.tenken.engine.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.engine.setting.Settings;
import org.tenken.engine.setting.SettingsProblem;

/** Reads settings, which need no host. */
record SettingDriver(Settings settings) implements Driver {

    @Override
    public Set<Class<? extends Read>> kinds() {
        return Set.of(Read.Setting.class);
    }

    @Override
    public CompletableFuture<Map<Read, Answer>> read(List<Read> reads, Vantage vantage) {
        Map<Read, Answer> answers = new HashMap<>();
        reads.forEach(read -> answers.put(read, value((Read.Setting) read, vantage)));
        return CompletableFuture.completedFuture(answers);
    }

    private Answer value(Read.Setting read, Vantage vantage) {
        try {
            Object value = settings.value(read.key(), read.otherwise(), vantage.host());
            return Timed.now(0).rows(List.of(Row.of("value", value)));
        } catch (SettingsProblem problem) {
            return new Answer.Unread("settings", problem.getMessage());
        }
    }
}
