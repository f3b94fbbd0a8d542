package org.tenken.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tenken.cli.command.Program;
import org.tenken.codes.catalogue.CodeCatalogue;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.lab.Lab;
import org.tenken.engine.operation.Operations;
import org.tenken.engine.query.Queries;
import org.tenken.engine.run.Runs;
import org.tenken.engine.setting.Settings;
import org.tenken.engine.text.Texts;

/** What the launcher calls on the process's main thread to run one command. */
@Component(service = Callable.class, property = {"main.thread:Boolean=true", "tenken.command=cli"})
public final class CommandLineProgram implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final BundleContext context;
    private final Interruption interruption = new Interruption();
    private final Program program;

    /** Creates the program over the engine's services. */
    @Activate
    public CommandLineProgram(
            BundleContext context,
            @Reference CodeCatalogue codes,
            @Reference Catalogue catalogue,
            @Reference Runs runs,
            @Reference Operations operations,
            @Reference Settings settings,
            @Reference Lab lab,
            @Reference Queries queries,
            @Reference Texts texts) {
        this.context = context;
        this.program = new Program(new Services(codes, catalogue, runs, operations, settings, lab, queries, texts,
                interruption));
    }

    @Override
    public Integer call() throws InvalidSyntaxException {
        return program.run(arguments());
    }

    /** Returns what the launcher published; the framework takes an array's package for one it does not know, hence "all". */
    private List<String> arguments() throws InvalidSyntaxException {
        ServiceReference<?>[] found = context.getAllServiceReferences(String[].class.getName(), "(tenken.arguments=true)");
        return found == null ? List.of() : List.of((String[]) context.getService(found[0]));
    }

    /** Gives a command under way the chance to stop in good order. */
    @Deactivate
    void deactivate() {
        interruption.raise(PATIENCE);
    }
}
