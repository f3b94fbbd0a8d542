package org.tenken.cli.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.Services;
import org.tenken.cli.option.ConnectionOptions;
import org.tenken.cli.option.OutputOptions;
import org.tenken.cli.option.TargetResolver;
import org.tenken.cli.option.Targets;
import org.tenken.engine.host.Connection;
import org.tenken.engine.host.Host;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.operation.OperationFailure;
import org.tenken.engine.operation.Reach;
import org.tenken.engine.operation.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans the way back from an operation, and with {@code --apply} takes it. */
@Command(name = "undo", description = "show the way back from an operation; with --apply, take it")
public final class UndoCommand implements Callable<Integer> {

    private final Services services;

    @Parameters(paramLabel = "OPERATION", description = "the operation's id; tenken operations lists them")
    private String operation;

    @Option(names = "--apply", description = "carry the way back out")
    private boolean apply;

    @Option(names = "--plan", paramLabel = "DIGEST", description = "with --apply: only if this is still the plan")
    private Optional<String> plan;

    @Mixin
    private ConnectionOptions connection;

    @Mixin
    private OutputOptions output;

    /** Creates the command. */
    public UndoCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        output.validate();
        Operating operating = new Operating(services, output);
        Operation done = find(operating);
        refuseTwice();
        try (Targets targets = targets(done)) {
            Operation preview = operating.preview(services.operations()
                    .previewUndo(operation, targets.connection(), targets.limits(), Operating.nobody()));
            return operating.finish(preview, apply, plan, targets).code();
        }
    }

    private void refuseTwice() throws Refusal {
        Optional<Operation> back = services.operations().history().operations().stream()
                .filter(each -> each.undoes().filter(operation::equals).isPresent() && each.applied())
                .filter(each -> each.hosts().stream().allMatch(host -> host.verified().filter(Verification::passed).isPresent()))
                .findFirst();
        if (back.isPresent()) {
            throw new Refusal(Exit.REFUSED, operation + " was already taken back by " + back.get().id() + "; there is nothing to do");
        }
    }

    private Operation find(Operating operating) throws Refusal {
        try {
            return services.operations().operation(operation);
        } catch (OperationFailure e) {
            throw operating.refusal(e);
        }
    }

    private Targets targets(Operation done) throws Refusal {
        Reach reach = done.reach();
        List<Host> hosts = done.hosts().stream().map(HostOperation::host).toList();
        Connection way = reach.lab().isPresent() && connection.user().isEmpty()
                ? new TargetResolver(services.lab()).open(reach.lab().get(), Map.of(), reach.https(),
                        output.remarks(services.texts())).connection()
                : reach.with(connection.login(connection.user().orElseThrow(() -> new Refusal(Exit.USAGE,
                        "no account: name one with --user, and its password with --password-env or at the prompt"))));
        return new Targets(hosts, way, reach.lab(), connection.limits());
    }
}
