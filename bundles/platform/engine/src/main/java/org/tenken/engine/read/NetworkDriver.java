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

/** Looks up names and tries connections: at a host by one script, at the console by its own sockets. */
record NetworkDriver(ConsoleNetwork console) implements Driver {

    private static final Set<String> OUTCOMES = Set.of("open", "refused", "timeout", "unresolved");

    @Override
    public Set<Class<? extends Read>> kinds() {
        return Set.of(Read.Dns.class, Read.Tcp.class);
    }

    @Override
    public CompletableFuture<Map<Read, Answer>> read(List<Read> reads, Vantage vantage) {
        List<CompletableFuture<Map<Read, Answer>>> answers = new ArrayList<>();
        List<Read> scripted = new ArrayList<>();
        for (Read read : reads) {
            if (vantage.line().isEmpty()) {
                answers.add(console.read(read).exceptionally(Failures::answer)
                        .thenApply(answer -> Map.of(read, answer)));
            } else if (read instanceof Read.Dns dns && !dns.type().equals("A")) {
                answers.add(CompletableFuture.completedFuture(Map.of(read, new Answer.Unread("not-available",
                        dns.type() + " records are looked up at the console only"))));
            } else {
                scripted.add(read);
            }
        }
        if (!scripted.isEmpty()) {
            answers.add(script(scripted, vantage.line().orElseThrow()));
        }
        return Together.of(answers);
    }

    private static CompletableFuture<Map<Read, Answer>> script(List<Read> reads, Line line) {
        Map<Read, Answer> refused = new HashMap<>();
        List<Read> good = new ArrayList<>();
        for (Read read : reads) {
            try {
                ProbeScript.parts(List.of(read));
                good.add(read);
            } catch (IllegalArgumentException e) {
                refused.put(read, Failures.answer(e));
            }
        }
        List<CompletableFuture<Map<Read, Answer>>> answers = new ArrayList<>();
        answers.add(CompletableFuture.completedFuture(refused));
        if (!good.isEmpty()) {
            ProbeScript.parts(good).forEach(part -> answers.add(run(part, line)));
        }
        return Together.of(answers);
    }

    private static CompletableFuture<Map<Read, Answer>> run(ProbeScript.Part part, Line line) {
        return line.command(part.command()).handle((result, failure) -> {
            Map<Read, Answer> answers = new HashMap<>();
            Map<String, String> lines = failure == null ? lines(result.value().output()) : Map.of();
            part.reads().forEach(read -> answers.put(read, failure == null
                    ? answer(read, result, lines.getOrDefault(ProbeScript.label(read), ""))
                    : Failures.answer(failure)));
            return answers;
        });
    }

    private static Map<String, String> lines(String output) {
        Map<String, String> lines = new HashMap<>();
        output.lines().map(String::strip).filter(line -> line.indexOf('=') > 0)
                .forEach(line -> lines.put(line.substring(0, line.indexOf('=')),
                line.substring(line.indexOf('=') + 1)));
        return lines;
    }

    private static Answer answer(Read read, Timed<Session.CommandResult> result, String value) {
        if (result.value().exitCode() != 0) {
            return new Answer.Unread("fault", "the network script ended with " + result.value().exitCode());
        }
        if (read instanceof Read.Tcp) {
            return OUTCOMES.contains(value) ? result.rows(List.of(Row.of("outcome", value)))
                    : new Answer.Unread("garbled", "the network script left out a connection");
        }
        return value.isEmpty() ? new Answer.Unread("garbled", "the network script left out a name")
                : result.rows(addresses(value));
    }

    private static List<Row> addresses(String value) {
        return value.equals("unresolved") ? List.of()
                : List.of(value.split(",")).stream().map(address -> Row.of("address", address)).toList();
    }
}
