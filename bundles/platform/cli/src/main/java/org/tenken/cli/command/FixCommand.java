package org.tenken.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tenken.api.check.Status;
import org.tenken.api.read.Read;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.Services;
import org.tenken.cli.option.OutputOptions;
import org.tenken.cli.option.TargetOptions;
import org.tenken.cli.option.TargetResolver;
import org.tenken.cli.option.Targets;
import org.tenken.cli.output.RunReport;
import org.tenken.engine.catalogue.FixEntry;
import org.tenken.engine.host.Host;
import org.tenken.engine.operation.FixRequest;
import org.tenken.engine.operation.Operation;
import org.tenken.engine.run.HostResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans a fix, and with {@code --apply} carries it out. */
@Command(name = "fix", description = "show what a fix would change on every host; with --apply, change it and prove it")
public final class FixCommand implements Callable<Integer> {

    private final Services services;

    @Parameters(paramLabel = "FIX", description = "the fix's id, such as time.resync")
    private String fix;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "an input of the fix")
    private Map<String, String> inputs = new LinkedHashMap<>();

    @Option(names = "--set-secret", paramLabel = "NAME=env:VAR|vault:NAME", description = "a secret input (not yet)")
    private Map<String, String> secrets = new LinkedHashMap<>();

    @Option(names = "--apply", description = "carry the plan out")
    private boolean apply;

    @Option(names = "--plan", paramLabel = "DIGEST", description = "with --apply: only if this is still the plan")
    private Optional<String> plan;

    @Option(names = "--needed", description = "only hosts where a check that this fix repairs fails or warns now")
    private boolean needed;

    @Mixin
    private TargetOptions targets;

    @Mixin
    private OutputOptions output;

    /** Creates the command. */
    public FixCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        output.validate();
        FixEntry entry = services.catalogue().fix(fix).orElseThrow(() ->
                new Refusal(Exit.USAGE, fix + ": there is no such fix; tenken fixes lists them"));
        List<String> known = services.operations().inputs(fix).stream().map(Read.Input::name).toList();
        for (String name : inputs.keySet()) {
            if (!known.contains(name)) {
                throw new Refusal(Exit.USAGE, "--set " + name + ": " + fix + " takes no such input"
                        + (known.isEmpty() ? ", and no other" : "; it takes " + String.join(", ", known)));
            }
        }
        if (!secrets.isEmpty()) {
            throw new Refusal(Exit.USAGE, "--set-secret: not yet; no fix takes a secret so far");
        }
        try (Targets reached = new TargetResolver(services.lab()).resolve(targets, output.remarks(services.texts()))) {
            Operating operating = new Operating(services, output);
            Operation preview = operating.preview(services.operations().preview(new FixRequest(fix, hosts(entry, reached),
                    reached.connection(), reached.lab(), new TreeMap<>(inputs), reached.limits()), Operating.nobody()));
            return operating.finish(preview, apply, plan, reached).code();
        }
    }

    private List<Host> hosts(FixEntry entry, Targets reached) {
        if (!needed) {
            return reached.hosts();
        }
        return new Checking(services, output).run(reached, entry.repairs()).hosts().stream()
                .filter(host -> !host.reached() || RunReport.worst(host).compareTo(Status.WARN) >= 0)
                .map(HostResult::host).toList();
    }
}
