package org.tenken.cli.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.Services;
import org.tenken.cli.option.OutputOptions;
import org.tenken.cli.output.Document;
import org.tenken.cli.output.Printer;
import org.tenken.codes.Meaning;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.explain.CodeSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the codes that are known, and which module brought them. */
@Command(name = "codes", description = "every code known, and which module brought it")
public final class CodesCommand implements Callable<Integer> {

    private final Services services;

    @Option(names = "--search", paramLabel = "TEXT", description = "only codes with all these words")
    private Optional<String> search;

    @Mixin
    private OutputOptions output;

    /** Creates the command. */
    public CodesCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        output.validate();
        CatalogueSnapshot snapshot = services.codes().snapshot();
        List<Meaning> meanings = search.isPresent()
                ? new CodeSearch(snapshot).find(search.get(), Integer.MAX_VALUE, output.language())
                : snapshot.meanings().stream().sorted(Comparator.comparing(each -> each.subject().text())).toList();
        output.print(new Writing(meanings), services.texts());
        snapshot.problems().forEach(problem -> System.err.print("tenken: " + problem + "\n"));
        return Exit.OK.code();
    }

    private final class Writing implements OutputOptions.Writing {

        private final List<Meaning> meanings;

        Writing(List<Meaning> meanings) {
            this.meanings = meanings;
        }

        @Override
        public void text(Printer printer) {
            if (meanings.isEmpty()) {
                printer.say("codes.none");
            }
            printer.table(meanings.stream().map(each -> List.of(each.subject().text(),
                    String.join(" ", each.symbols().stream().limit(1).toList()), source(each, printer),
                    each.text().in(printer.language()))).toList());
        }

        private static String source(Meaning meaning, Printer printer) {
            return meaning.module().unverified() ? meaning.module().name() + " " + printer.words().say("unverified")
                    : meaning.module().name();
        }

        @Override
        public Document json() {
            return Document.whole().with("codes", meanings.stream().map(this::code).toList());
        }

        private Map<String, Object> code(Meaning meaning) {
            return new Document()
                    .with("code", meaning.subject().text())
                    .with("symbols", meaning.symbols())
                    .with("component", meaning.component().name().in(output.language()))
                    .with("meaning", meaning.text().in(output.language()))
                    .with("module", meaning.module().name())
                    .with("unverified", meaning.module().unverified())
                    .members();
        }
    }
}
