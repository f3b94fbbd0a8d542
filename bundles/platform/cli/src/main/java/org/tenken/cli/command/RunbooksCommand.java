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
import org.tenken.codes.Subject;
import org.tenken.codes.runbook.Cause;
import org.tenken.codes.runbook.Runbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the runbooks with their codes and causes. */
@Command(name = "runbooks", description = "every runbook: which codes it is for, and the causes in their order")
public final class RunbooksCommand implements Callable<Integer> {

    private final Services services;

    @Mixin
    private OutputOptions output;

    /** Creates the command. */
    public RunbooksCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        output.validate();
        output.print(new Writing(services.codes().snapshot().runbooks()), services.texts());
        return Exit.OK.code();
    }

    private final class Writing implements OutputOptions.Writing {

        private final List<Runbook> runbooks;

        Writing(List<Runbook> runbooks) {
            this.runbooks = runbooks;
        }

        @Override
        public void text(Printer printer) {
            runbooks.forEach(runbook -> {
                String mark = runbook.module().unverified() ? " " + printer.words().say("unverified") : "";
                printer.line(runbook.id() + "  " + runbook.title().in(printer.language()) + "  (" + codes(runbook) + ")  "
                        + runbook.module().name() + mark);
                printer.table(runbook.causes().stream().map(cause -> List.of("  " + cause.check(),
                        String.join(", ", cause.fixes()), cause.why().in(printer.language()))).toList());
            });
        }

        private static String codes(Runbook runbook) {
            return String.join(", ", runbook.subjects().stream().map(Subject::text).toList());
        }

        @Override
        public Document json() {
            return Document.whole().with("runbooks", runbooks.stream().map(this::runbook).toList());
        }

        private Map<String, Object> runbook(Runbook runbook) {
            return new Document()
                    .with("runbook", runbook.id())
                    .with("title", runbook.title().in(output.language()))
                    .with("codes", runbook.subjects().stream().map(Subject::text).toList())
                    .with("causes", runbook.causes().stream().map(this::cause).toList())
                    .with("module", runbook.module().name())
                    .with("unverified", runbook.module().unverified())
                    .members();
        }

        private Map<String, Object> cause(Cause cause) {
            return new Document().with("check", cause.check()).with("fixes", cause.fixes())
                    .with("why", cause.why().in(output.language())).members();
        }
    }
}
