package org.tenken.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.Services;
import org.tenken.cli.option.OutputOptions;
import org.tenken.cli.output.Document;
import org.tenken.cli.output.OperationDocument;
import org.tenken.cli.output.Printer;
import org.tenken.engine.operation.History;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.OperationFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what was done, or shows one operation with its hosts and steps. */
@Command(name = "operations", description = "what was done and where it stands, per host and step")
public final class OperationsCommand implements Callable<Integer> {

    private final Services services;

    @Parameters(paramLabel = "OPERATION", arity = "0..1", description = "one operation's id")
    private Optional<String> operation;

    @Mixin
    private OutputOptions output;

    /** Creates the command. */
    public OperationsCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        output.validate();
        if (operation.isPresent()) {
            output.print(new OperationWriting(services, output, find(operation.get())), services.texts());
            return Exit.OK.code();
        }
        History history = services.operations().history();
        output.print(new Listing(history), services.texts());
        for (OperationFailure failure : history.unreadable()) {
            System.err.print("tenken: " + services.texts().render(failure.words(), output.language()) + "\n");
        }
        return (history.unreadable().isEmpty() ? Exit.OK : Exit.DATA).code();
    }

    private Operation find(String id) throws Refusal {
        try {
            return services.operations().operation(id);
        } catch (OperationFailure e) {
            throw new Operating(services, output).refusal(e);
        }
    }

    private final class Listing implements OutputOptions.Writing {

        private final History history;

        Listing(History history) {
            this.history = history;
        }

        @Override
        public void text(Printer printer) {
            if (history.operations().isEmpty()) {
                printer.say("operations.none");
            }
            printer.table(history.operations().stream().map(each -> row(each, printer)).toList());
        }

        @Override
        public Document json() {
            OperationDocument document = new OperationDocument(services.texts(), output.language());
            return Document.whole().with("operations", history.operations().stream().map(document::body).toList());
        }

        private List<String> row(Operation each, Printer printer) {
            String what = each.undoes().map(id -> printer.words().say("operations.undo", "operation", id)).orElse(each.fix());
            String hosts = printer.words().say("operations.hosts", "count", each.hosts().size());
            String end = each.finished().map(printer::value).orElse(printer.words().say("operations.unfinished"));
            return List.of(each.id(), what, hosts, each.started().map(printer::value).orElse(""), end, each.by());
        }
    }
}
