package org.tenken.cli.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.Services;
import org.tenken.cli.option.OutputOptions;
import org.tenken.cli.output.Document;
import org.tenken.cli.output.Printer;
import org.tenken.engine.catalogue.FixEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the installed fixes. */
@Command(name = "fixes", description = "every fix installed, with the checks it repairs and its module")
public final class FixesCommand implements Callable<Integer> {

    private final Services services;

    @Mixin
    private OutputOptions output;

    /** Creates the command. */
    public FixesCommand(Services services) {
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
            printer.table(services.catalogue().fixes().stream().map(entry -> List.of(entry.id(),
                    printer.text(entry.title()), new Source(entry.module()).text(printer),
                    printer.words().say("fixes.repairs", "checks", String.join(", ", entry.repairs())))).toList());
        }

        @Override
        public Document json() {
            return Document.whole().with("fixes", services.catalogue().fixes().stream().map(this::fix).toList());
        }

        private Map<String, Object> fix(FixEntry entry) {
            return new Document()
                    .with("fix", entry.id())
                    .with("area", entry.area())
                    .with("title", services.texts().render(entry.title(), output.language()))
                    .with("repairs", entry.repairs())
                    .with("grants", services.catalogue().grants(entry.module().name()))
                    .with("module", entry.module().name())
                    .with("version", entry.module().version())
                    .with("unverified", !entry.module().verified())
                    .members();
        }
    }
}
