package org.tenken.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command whose name is promised and that is not there yet; it says so. */
@Command(hidden = true)
public final class Later implements Callable<Integer> {

    /** The promised names. */
    public static final List<String> NAMES = List.of("tick", "harvest", "collect", "guided", "key", "hosts", "credentials",
            "licences", "modules", "features", "audit", "report");

    @Spec
    private CommandSpec spec;

    @Unmatched
    private List<String> rest;

    @Override
    public Integer call() throws Refusal {
        throw new Refusal(Exit.USAGE, spec.name() + ": not yet");
    }
}
