package org.tenken.engine.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;

/**
 * Reads the facts of files and folders from CIM_DataFile and Win32_Directory.
 *
 * <p>They are got by key and never queried: a query may walk the whole disk.
 */
final class FileDriver implements Driver {

    @Override
    public Set<Class<? extends Read>> kinds() {
        return Set.of(Read.File.class);
    }

    @Override
    public CompletableFuture<Map<Read, Answer>> read(List<Read> reads, Vantage vantage) {
        List<CompletableFuture<Map<Read, Answer>>> answers = new ArrayList<>();
        for (Read read : reads) {
            answers.add(facts(((Read.File) read).path(), vantage.line().orElseThrow())
                    .exceptionally(Failures::answer).thenApply(answer -> Map.of(read, answer)));
        }
        return Together.of(answers);
    }

    private static CompletableFuture<Answer> facts(String path, Line line) {
        return resolved(path, line).thenCompose(name -> entry("CIM_DataFile", name, line).thenCompose(file ->
                file.value().isPresent() ? CompletableFuture.completedFuture(file)
                        : entry("Win32_Directory", name, line)))
                .thenApply(entry -> entry.rows(entry.value().map(FileDriver::row).stream().toList()));
    }

    private static CompletableFuture<String> resolved(String path, Line line) {
        try {
            return WindowsPath.resolve(path, line);
        } catch (IllegalArgumentException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    static CompletableFuture<Timed<Optional<Row>>> entry(String type, String name, Line line) {
        return line.get("root/cimv2", type, new TreeMap<>(Map.of("Name", name)))
                .thenApply(entry -> entry.map(found -> found.map(row -> with(row, type))));
    }

    private static Row with(Row row, String type) {
        TreeMap<String, Object> values = new TreeMap<>(row.values());
        values.put("folder", type.equals("Win32_Directory"));
        return new Row(values);
    }

    private static Row row(Row entry) {
        TreeMap<String, Object> values = new TreeMap<>();
        entry.find("Name").ifPresent(name -> values.put("name", name));
        entry.find("FileSize").ifPresent(size -> values.put("size", entry.number("FileSize")));
        entry.find("LastModified").ifPresent(time -> values.put("modified", entry.instant("LastModified")));
        values.put("folder", entry.flag("folder"));
        return new Row(values);
    }
}
