package org.tenken.cli.output;

import java.util.Locale;
import java.util.Map;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.Verification;
import org.tenken.engine.text.Texts;

/** The JSON document of a plan or an operation. */
public final class OperationDocument {

    private final Texts texts;
    private final Locale language;

    /** Creates a writer whose texts are in a language; keys are always English. */
    public OperationDocument(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    /** Returns the document. */
    public Document of(Operation operation) {
        Document document = Document.whole();
        body(operation).forEach(document::with);
        return document;
    }

    /** Returns the same without the version of its shape, to stand in a list. */
    public Map<String, Object> body(Operation operation) {
        return new Document()
                .with("operation", operation.id())
                .with("fix", operation.fix())
                .with("undoes", operation.undoes())
                .with("plan", operation.plan())
                .with("inputs", operation.inputs())
                .with("applied", operation.applied())
                .with("by", operation.by())
                .with("created", operation.created())
                .with("started", operation.started())
                .with("finished", operation.finished())
                .with("hosts", operation.hosts().stream().map(this::host).toList())
                .members();
    }

    private Map<String, Object> host(HostOperation host) {
        return new Document()
                .with("host", host.host().name())
                .with("reached", host.unreached().isEmpty())
                .with("rung", host.unreached().map(trouble -> trouble.rung().word()))
                .with("message", host.unreached().map(trouble -> texts.render(trouble.message(), language)))
                .with("refused", host.refused().map(text -> texts.render(text, language)))
                .with("steps", host.steps().stream().map(this::step).toList())
                .with("verified", host.verified().map(Verification::passed))
                .with("checks", host.verified().map(Verification::checks))
                .members();
    }

    private Map<String, Object> step(StepOperation step) {
        return new Document()
                .with("what", texts.render(step.words().what(), language))
                .with("now", texts.render(step.words().now(), language))
                .with("after", texts.render(step.words().after(), language))
                .with("undo", step.words().undo().map(text -> texts.render(text, language)))
                .with("command", step.words().command())
                .with("state", step.state().word())
                .with("note", step.note().map(text -> texts.render(text, language)))
                .members();
    }
}
