package org.tenken.cli.command;

import org.tenken.cli.Services;
import org.tenken.cli.option.OutputOptions;
import org.tenken.cli.output.Document;
import org.tenken.cli.output.OperationDocument;
import org.tenken.cli.output.OperationText;
import org.tenken.cli.output.Printer;
import org.tenken.engine.operation.Operation;

/** Prints one plan or operation. */
record OperationWriting(Services services, OutputOptions output, Operation operation) implements OutputOptions.Writing {

    @Override
    public void text(Printer printer) {
        new OperationText(printer).print(operation);
    }

    @Override
    public Document json() {
        return new OperationDocument(services.texts(), output.language()).of(operation);
    }
}
