package org.tenken.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.Services;
import org.tenken.cli.option.OutputOptions;
import org.tenken.cli.output.Document;
import org.tenken.cli.output.Printer;
import org.tenken.engine.catalogue.CheckEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the installed checks. */
@Command(name = "checks", description = "every check installed, with its module and area")
public final class ChecksCommand implements Callable<Integer> {

    private final Services services;

    @Mixin
    private OutputOptions output;

    /** Creates the command. */
    public ChecksCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        output.validate();
        output.print(new Writing(), services.texts());
        return Exit.OK.code();
    }

    private final class Writing implements OutputOptions.Writing {

        @Override
        public void text(Printer printer) {
            printer.table(services.catalogue().checks().stream().map(entry -> row(entry, printer)).toList());
            services.catalogue().unavailable().forEach(each ->
                    printer.say("listing.unavailable", "what", each.what(), "reason", each.reason()));
        }

        private List<String> row(CheckEntry entry, Printer printer) {
            String fixes = entry.fixes().isEmpty() ? ""
                    : printer.words().say("run.fixes", "fixes", String.join(", ", entry.fixes()));
            return List.of(entry.id(), printer.text(entry.title()), new Source(entry.module()).text(printer), fixes);
        }

        @Override
        public Document json() {
            return Document.whole().with("checks", services.catalogue().checks().stream().map(this::check).toList())
                    .with("unavailable", services.catalogue().unavailable().stream().map(each -> new Document()
                            .with("what", each.what()).with("reason", each.reason()).members()).toList());
        }

        private Map<String, Object> check(CheckEntry entry) {
            return new Document()
                    .with("check", entry.id())
                    .with("area", entry.area())
                    .with("title", services.texts().render(entry.title(), output.language()))
                    .with("profiles", entry.profiles().stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList())
                    .with("applies", entry.applies())
                    .with("fixes", entry.fixes())
                    .with("grants", services.catalogue().grants(entry.module().name()))
                    .with("module", entry.module().name())
                    .with("version", entry.module().version())
                    .with("unverified", !entry.module().verified())
                    .members();
        }
    }
}
