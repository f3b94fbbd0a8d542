package org.tenken.cli.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.Services;
import org.tenken.cli.option.OutputOptions;
import org.tenken.cli.option.TargetOptions;
import org.tenken.cli.option.TargetResolver;
import org.tenken.cli.option.Targets;
import org.tenken.cli.output.Document;
import org.tenken.cli.output.Printer;
import org.tenken.engine.query.QueryRequest;
import org.tenken.engine.query.QueryResult;
import org.tenken.engine.run.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks hosts a raw WQL query, which can only read. */
@Command(name = "query", description = "raw rows of a WQL query, for admins and authors of modules")
public final class QueryCommand implements Callable<Integer> {

    private final Services services;

    @Parameters(paramLabel = "WQL", description = "such as \"SELECT Name, State FROM Win32_Service\"")
    private String wql;

    @Option(names = "--namespace", paramLabel = "NAME", description = "the WMI namespace", defaultValue = "root/cimv2")
    private String namespace;

    @Option(names = "--typed", description = "numbers and truth values as such in JSON, where they look like it")
    private boolean typed;

    @Mixin
    private TargetOptions targets;

    @Mixin
    private OutputOptions output;

    /** Creates the command. */
    public QueryCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        output.validate();
        if (!wql.strip().toUpperCase(Locale.ROOT).startsWith("SELECT ")) {
            throw new Refusal(Exit.USAGE, "query: a query begins with SELECT, such as \"SELECT Name, State FROM Win32_Service\"");
        }
        try (Targets reached = new TargetResolver(services.lab()).resolve(targets, output.remarks(services.texts()))) {
            List<QueryResult> results = ask(reached);
            output.print(new Writing(results), services.texts());
            return exit(results, reached.hosts().size()).code();
        }
    }

    private List<QueryResult> ask(Targets reached) throws Refusal {
        Progress progress = new Progress(output, reached.hosts().size());
        List<QueryResult> results = Collections.synchronizedList(new ArrayList<>());
        try {
            Run run = services.queries().start(new QueryRequest(reached.hosts(), reached.connection(), namespace, wql,
                    reached.limits()), result -> {
                        results.add(result);
                        progress.done(result.host().name(), result.rows().size() + " rows");
                    });
            services.interruption().cancels(run::cancel);
            run.summary().join();
        } catch (IllegalArgumentException e) {
            throw new Refusal(Exit.USAGE, "query: " + e.getMessage(), e);
        }
        List<String> order = reached.hosts().stream().map(host -> host.name()).toList();
        return results.stream().sorted(Comparator.comparing(result -> order.indexOf(result.host().name()))).toList();
    }

    private Exit exit(List<QueryResult> results, int hosts) {
        if (services.interruption().raised()) {
            return Exit.INTERRUPTED;
        }
        boolean all = results.size() == hosts && results.stream().allMatch(result -> result.trouble().isEmpty());
        return all ? Exit.OK : Exit.UNREACHED;
    }

    private final class Writing implements OutputOptions.Writing {

        private final List<QueryResult> results;

        Writing(List<QueryResult> results) {
            this.results = results;
        }

        @Override
        public void text(Printer printer) {
            for (QueryResult result : results) {
                printer.line(result.host().name());
                result.trouble().ifPresent(trouble -> printer.line("  " + printer.text(trouble.message()) + " " + trouble.detail()));
                printer.table(table(result));
            }
        }

        private List<List<String>> table(QueryResult result) {
            List<List<String>> rows = new ArrayList<>();
            if (!result.rows().isEmpty()) {
                rows.add(indented(List.copyOf(result.rows().get(0).keySet())));
                result.rows().forEach(row -> rows.add(indented(row.values().stream()
                        .map(value -> value.map(String::valueOf).orElse("")).toList())));
            }
            return rows;
        }

        private static List<String> indented(List<String> cells) {
            List<String> indented = new ArrayList<>(cells);
            indented.set(0, "  " + indented.get(0));
            return indented;
        }

        @Override
        public Document json() {
            return Document.whole().with("hosts", results.stream().map(this::host).toList());
        }

        private Map<String, Object> host(QueryResult result) {
            return new Document()
                    .with("host", result.host().name())
                    .with("reached", result.trouble().isEmpty())
                    .with("rung", result.trouble().map(trouble -> trouble.rung().word()))
                    .with("message", result.trouble().map(trouble -> trouble.detail()))
                    .with("rows", result.rows().stream().map(this::row).toList())
                    .members();
        }

        private Map<String, Object> row(Map<String, Optional<Object>> row) {
            Map<String, Object> values = new LinkedHashMap<>();
            row.forEach((name, value) -> values.put(name, typed ? value.map(Writing::typed) : value));
            return values;
        }

        private static Object typed(Object value) {
            String text = String.valueOf(value);
            if (text.matches("-?(0|[1-9]\\d{0,17})")) {
                return Long.valueOf(text);
            }
            return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false") ? Boolean.valueOf(text) : value;
        }
    }
}
