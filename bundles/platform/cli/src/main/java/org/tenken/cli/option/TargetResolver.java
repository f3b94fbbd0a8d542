package org.tenken.cli.option;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.output.Printer;
import org.tenken.engine.host.Connection;
import org.tenken.engine.lab.Fleet;
import org.tenken.engine.lab.Lab;
import org.tenken.engine.lab.LabName;
import org.tenken.spi.Login;

/** Turns options into hosts and a connection, starting or joining the lab where it is wanted. */
public final class TargetResolver {

    private final Lab lab;

    /** Creates a resolver. */
    public TargetResolver(Lab lab) {
        this.lab = lab;
    }

    /** Returns the targets; says on the way that a lab is being started. */
    public Targets resolve(TargetOptions options, Printer remarks) throws Refusal {
        Optional<LabName> name = options.lab();
        if (name.isEmpty()) {
            return new Targets(options.hosts(), options.connection().connection(), name, options.connection().limits());
        }
        options.validateForLab();
        Fleet fleet = open(name.get(), Map.of(), options.connection().https(), remarks);
        return new Targets(options.of(fleet.hosts()), as(options, fleet.connection()), name, options.connection().limits());
    }

    /** Starts or joins a lab. */
    public Fleet open(LabName name, Map<String, String> knobs, boolean https, Printer remarks) throws Refusal {
        if (lab.missing().isPresent()) {
            throw new Refusal(Exit.DATA, lab.missing().get());
        }
        Fleet fleet = await(lab.open(name, knobs, https));
        if (!fleet.joined()) {
            remarks.remark("lab.started", "hosts", name.hosts(), "seed", name.seed());
        }
        return fleet;
    }

    private static Connection as(TargetOptions options, Connection usual) throws Refusal {
        Optional<String> user = options.connection().user();
        if (user.isEmpty()) {
            return usual;
        }
        Login login = options.connection().login(user.get());
        usual.login().close();
        return new Connection(usual.port(), usual.https(), usual.scheme(), usual.trust(), login);
    }

    /** Waits for something of the lab's. */
    public static <T> T await(CompletableFuture<T> future) throws Refusal {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new Refusal(Exit.DATA, e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Exit.INTERRUPTED, "interrupted", e);
        }
    }
}
