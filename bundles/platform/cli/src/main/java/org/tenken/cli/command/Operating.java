package org.tenken.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.Services;
import org.tenken.cli.option.OutputOptions;
import org.tenken.cli.option.Targets;
import org.tenken.engine.operation.Execution;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.OperationFailure;
import org.tenken.engine.operation.OperationListener;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.operation.Verification;

/** What fix and undo have in common: a preview, perhaps carried out, printed with the right exit code. */
final class Operating {

    private static final OperationListener NOBODY = host -> { };
    private static final Set<StepState> UNFINISHED =
            Set.of(StepState.FAILED, StepState.IN_DOUBT, StepState.UNDONE, StepState.NEEDS_HUMAN);

    private final Services services;
    private final OutputOptions output;

    Operating(Services services, OutputOptions output) {
        this.services = services;
        this.output = output;
    }

    Operation preview(Execution execution) throws Refusal {
        return await(execution);
    }

    static OperationListener nobody() {
        return NOBODY;
    }

    Exit finish(Operation preview, boolean apply, Optional<String> plan, Targets targets) throws Refusal {
        if (plan.filter(digest -> !digest.equalsIgnoreCase(preview.plan())).isPresent()) {
            throw new Refusal(Exit.REFUSED, "the plan is no longer " + plan.get() + " but " + preview.plan()
                    + ": look at it again, then apply");
        }
        Operation result = apply ? apply(preview, targets) : preview;
        output.print(new OperationWriting(services, output, result), services.texts());
        return exit(result);
    }

    private Operation apply(Operation preview, Targets targets) throws Refusal {
        Progress progress = new Progress(output, (int) preview.hosts().stream().filter(HostOperation::ready).count());
        return await(services.operations().apply(preview, targets.connection(), targets.limits(), host -> {
            if (host.verified().isPresent()) {
                progress.done(host.host().name(), host.verified().get().passed() ? "verified" : "not verified");
            }
        }));
    }

    private Operation await(Execution execution) throws Refusal {
        services.interruption().cancels(execution::cancel);
        try {
            return execution.result().get();
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Exit.INTERRUPTED, "interrupted", e);
        }
    }

    /** Returns the exit and line of what stopped an operation. */
    Refusal refusal(Throwable cause) {
        if (!(cause instanceof OperationFailure failure)) {
            return new Refusal(Exit.INTERNAL, "our own fault: " + cause, cause);
        }
        Exit exit = switch (failure.kind()) {
            case USAGE -> Exit.USAGE;
            case REFUSED -> Exit.REFUSED;
            case DATA -> Exit.DATA;
        };
        return new Refusal(exit, services.texts().render(failure.words(), output.language()), failure);
    }

    private Exit exit(Operation operation) {
        List<Exit> exits = new ArrayList<>();
        operation.hosts().forEach(host -> exits.add(exit(host)));
        if (services.interruption().raised()) {
            exits.add(Exit.INTERRUPTED);
        }
        return Exit.worst(exits);
    }

    private static Exit exit(HostOperation host) {
        if (host.steps().stream().map(StepOperation::state).anyMatch(UNFINISHED::contains) || begunAndLost(host)) {
            return host.verified().filter(Verification::passed).isPresent() ? Exit.OK : Exit.FAILED;
        }
        if (host.unreached().isPresent()) {
            return Exit.UNREACHED;
        }
        if (host.refused().isPresent()) {
            return Exit.REFUSED;
        }
        return host.verified().filter(verification -> !verification.passed()).isPresent() ? Exit.FAILED : Exit.OK;
    }

    /** A host that was lost after something was done there is worse than one that was never reached. */
    private static boolean begunAndLost(HostOperation host) {
        return host.unreached().isPresent()
                && host.steps().stream().anyMatch(step -> step.state() == StepState.DONE);
    }
}
