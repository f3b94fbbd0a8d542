package org.tenken.engine.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.spi.Session;

/** Reads a host's hosts file through its shell, since no class holds what is in a file. */
final class HostsFileDriver implements Driver {

    private static final String PATH = "%windir%\\System32\\drivers\\etc\\hosts";
    private static final int MOST = 100_000;

    @Override
    public Set<Class<? extends Read>> kinds() {
        return Set.of(Read.HostsFile.class);
    }

    @Override
    public CompletableFuture<Map<Read, Answer>> read(List<Read> reads, Vantage vantage) {
        Line line = vantage.line().orElseThrow();
        return WindowsPath.resolve(PATH, line)
                .thenCompose(path -> line.command(List.of("cmd", "/c", "type", path))
                .thenCompose(result -> answer(result, path, line)))
                .exceptionally(Failures::answer)
                .thenApply(answer -> all(reads, answer));
    }

    private static CompletableFuture<Answer> answer(Timed<Session.CommandResult> result, String path, Line line) {
        if (result.value().exitCode() == 0 && !result.value().output().isBlank()) {
            return CompletableFuture.completedFuture(result.rows(entries(result.value().output())));
        }
        // Nothing was printed: only the file's own facts tell an empty or missing file from one that could not be read.
        return FileDriver.entry("CIM_DataFile", path, line).thenApply(file -> {
            boolean empty = file.value().isEmpty() || file.value().get().find("FileSize").filter("0"::equals)
                    .isPresent();
            return empty ? result.rows(List.of()) : new Answer.Unread("empty", "the hosts file could not be printed");
        });
    }

    /** Returns the entries: an address, then names up to a comment. */
    static List<Row> entries(String text) {
        List<Row> rows = new ArrayList<>();
        for (String line : text.split("\r?\n")) {
            String[] words = line.replace("\uFEFF", "").replaceFirst("#.*", "").strip().split("\\s+");
            for (int i = 1; i < words.length && rows.size() < MOST; i++) {
                rows.add(Row.of(Map.of("address", words[0], "name", words[i])));
            }
        }
        return rows;
    }

    private static Map<Read, Answer> all(List<Read> reads, Answer answer) {
        Map<Read, Answer> answers = new HashMap<>();
        reads.forEach(read -> answers.put(read, answer));
        return answers;
    }
}
