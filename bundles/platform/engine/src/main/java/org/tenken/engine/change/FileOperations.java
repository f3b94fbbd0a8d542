package org.tenken.engine.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tenken.api.read.Read;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.change.cell.Pause;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.change.kept.Kept;
import org.tenken.engine.change.kept.OperationFiles;
import org.tenken.engine.change.step.Planner;
import org.tenken.engine.change.step.Steps;
import org.tenken.engine.host.Connection;
import org.tenken.engine.module.Contributors;
import org.tenken.engine.operation.Execution;
import org.tenken.engine.operation.FixRequest;
import org.tenken.engine.operation.History;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.OperationFailure;
import org.tenken.engine.operation.OperationListener;
import org.tenken.engine.operation.Operations;
import org.tenken.engine.read.Drivers;
import org.tenken.engine.run.Limits;
import org.tenken.engine.text.Texts;
import org.tenken.engine.thread.Threads;
import org.tenken.engine.visit.Visits;

/** Operations that are kept as files in the data directory. */
@Component(service = Operations.class)
public final class FileOperations implements Operations {

    private final Sentences sentences;
    private final OperationFiles files;
    private final Previews previews;
    private final Applying applying;

    /** Takes up the operations in the data directory. */
    @Activate
    public FileOperations(BundleContext context, @Reference Catalogue catalogue, @Reference Contributors contributors,
            @Reference Drivers drivers, @Reference Visits visits, @Reference Texts texts, @Reference Threads threads) {
        this(Path.of(Optional.ofNullable(context.getProperty("tenken.data")).orElse("data")),
                new Planner(catalogue, contributors, drivers, threads, new Sentences(texts)), visits,
                length -> pause(threads, length), Clock.systemUTC());
    }

    FileOperations(Path data, Planner planner, Visits visits, Pause pause, Clock clock) {
        sentences = planner.sentences();
        files = new OperationFiles(data.resolve("operations"));
        Steps steps = new Steps(sentences, pause, planner);
        previews = new Previews(visits, planner, steps, sentences, clock);
        applying = new Applying(visits, planner, steps, sentences, files, pause, clock);
    }

    @Deactivate
    void close() {
        applying.stop();
    }

    static void pause(Threads threads, Duration length) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        threads.after(length, () -> over.complete(null));
        over.completeOnTimeout(null, length.plusSeconds(1).toMillis(), TimeUnit.MILLISECONDS).join();
    }

    @Override
    public List<Read.Input> inputs(String fix) {
        return previews.inputs(fix);
    }

    @Override
    public Execution preview(FixRequest request, OperationListener listener) {
        return previews.fix(request, listener);
    }

    @Override
    public Execution previewUndo(String operation, Connection connection, Limits limits, OperationListener listener) {
        try {
            Operation done = operation(operation);
            if (done.undoes().isPresent()) {
                throw failure(OperationFailure.Kind.REFUSED, "operation.undo.undo",
                        Map.of("operation", operation, "fix", done.fix()));
            }
            if (done.finished().isEmpty() && files.read(operation).process().alive()) {
                throw failure(OperationFailure.Kind.REFUSED, "operation.undo.running", Map.of("operation", operation));
            }
            return previews.back(done, connection, limits, listener);
        } catch (OperationFailure e) {
            return Task.failed(e);
        } catch (IOException e) {
            return Task.failed(unreadable(operation, e));
        }
    }

    @Override
    public Execution apply(Operation preview, Connection connection, Limits limits, OperationListener listener) {
        return applying.apply(preview, connection, limits, listener);
    }

    @Override
    public History history() {
        List<Operation> operations = new ArrayList<>();
        List<OperationFailure> unreadable = new ArrayList<>();
        try {
            for (String id : files.ids()) {
                try {
                    operations.add(read(id));
                } catch (IOException e) {
                    unreadable.add(unreadable(id, e));
                }
            }
        } catch (IOException e) {
            unreadable.add(failure(OperationFailure.Kind.DATA, "operation.folder",
                    Map.of("detail", String.valueOf(e.getMessage()))));
        }
        return new History(operations, unreadable);
    }

    @Override
    public Operation operation(String id) throws OperationFailure {
        if (!OperationFiles.named(id) || !Files.exists(files.file(id))) {
            throw failure(OperationFailure.Kind.USAGE, "operation.unknown", Map.of("operation", id));
        }
        try {
            return read(id);
        } catch (IOException e) {
            throw unreadable(id, e);
        }
    }

    private Operation read(String id) throws IOException {
        Kept kept = files.read(id);
        boolean over = kept.operation().finished().isPresent() || kept.process().alive();
        return over ? kept.operation() : new Aftermath(sentences).of(kept.operation());
    }

    private OperationFailure unreadable(String id, IOException e) {
        return failure(OperationFailure.Kind.DATA, "operation.unreadable",
                Map.of("file", files.file(id).toString(), "detail", String.valueOf(e.getMessage())));
    }

    private OperationFailure failure(OperationFailure.Kind kind, String key, Map<String, ?> values) {
        StepFailure failure = sentences.failure(key, values);
        return new OperationFailure(kind, failure.reason(), failure.getMessage());
    }
}
