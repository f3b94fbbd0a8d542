package org.tenken.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.Services;
import org.tenken.cli.option.LabOption;
import org.tenken.cli.option.OutputOptions;
import org.tenken.cli.option.TargetResolver;
import org.tenken.cli.output.Document;
import org.tenken.cli.output.Printer;
import org.tenken.engine.lab.Fleet;
import org.tenken.engine.lab.Lab;
import org.tenken.engine.lab.LabName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts, stops, resets and describes simulated fleets. */
@Command(name = "lab", description = "a simulated fleet to try everything on, without any Windows")
public final class LabCommand implements Callable<Integer> {

    private final Services services;

    @Parameters(paramLabel = "start|status|stop|reset|manifest", description = "what to do")
    private String action;

    @Option(names = "--lab", paramLabel = "N[,SEED]", arity = "0..1", fallbackValue = "20,1", defaultValue = "20,1",
            description = "the fleet: N hosts, planted from SEED")
    private String lab;

    @Option(names = "--knob", paramLabel = "NAME=VALUE", description = "a transport trouble, such as blackhole=5%%")
    private Map<String, String> knobs = new LinkedHashMap<>();

    @Mixin
    private OutputOptions output;

    /** Creates the command. */
    public LabCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        output.validate();
        LabName name = LabOption.parse(lab);
        Optional<String> missing = services.lab().missing();
        if (missing.isPresent()) {
            throw new Refusal(Exit.DATA, missing.get());
        }
        switch (action) {
            case "start" -> start(name);
            case "status" -> output.print(new Listing(TargetResolver.await(services.lab().status())), services.texts());
            case "stop" -> say(TargetResolver.await(services.lab().stop(name)) ? "lab.stopped" : "lab.was-not-running", name);
            case "reset" -> say(TargetResolver.await(services.lab().reset(name)) ? "lab.reset" : "lab.reset-not-running", name);
            case "manifest" -> System.out.print(TargetResolver.await(services.lab().manifest(name)).strip() + "\n");
            default -> throw new Refusal(Exit.USAGE, "lab " + action + ": choose start, status, stop, reset or manifest");
        }
        return Exit.OK.code();
    }

    private void start(LabName name) throws Refusal {
        Fleet fleet = new TargetResolver(services.lab()).open(name, knobs, false, output.remarks(services.texts()));
        fleet.connection().login().close();
        if (fleet.joined() && !knobs.isEmpty()) {
            throw new Refusal(Exit.REFUSED, "this lab runs already, so its knobs cannot be set: stop it first with"
                    + " tenken lab stop --lab=" + name.hosts() + "," + name.seed());
        }
        output.print(new Started(fleet), services.texts());
    }

    private void say(String key, LabName name) {
        output.remarks(services.texts()).remark(key, "hosts", name.hosts(), "seed", name.seed());
    }

    private record Started(Fleet fleet) implements OutputOptions.Writing {

        @Override
        public void text(Printer printer) {
            printer.table(fleet.hosts().stream().map(host -> List.of(host.name(), host.address())).toList());
        }

        @Override
        public Document json() {
            return Document.whole().with("process", fleet.process()).with("hosts", fleet.hosts().stream()
                    .map(host -> new Document().with("host", host.name()).with("address", host.address()).members()).toList());
        }
    }

    private record Listing(List<Lab.Running> labs) implements OutputOptions.Writing {

        @Override
        public void text(Printer printer) {
            if (labs.isEmpty()) {
                printer.say("lab.none");
            }
            labs.forEach(each -> printer.say("lab.running", "hosts", each.name().hosts(), "seed", each.name().seed(),
                    "process", each.process()));
        }

        @Override
        public Document json() {
            return Document.whole().with("labs", labs.stream().map(each -> new Document()
                    .with("hosts", each.name().hosts()).with("seed", each.name().seed())
                    .with("process", each.process()).members()).toList());
        }
    }
}
