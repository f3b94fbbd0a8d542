package org.tenken.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.Services;
import org.tenken.cli.option.OutputOptions;
import org.tenken.cli.option.TargetOptions;
import org.tenken.cli.option.TargetResolver;
import org.tenken.cli.option.Targets;
import org.tenken.cli.option.WhichOptions;
import org.tenken.cli.output.Document;
import org.tenken.cli.output.Printer;
import org.tenken.cli.output.RunDocument;
import org.tenken.cli.output.RunReport;
import org.tenken.cli.output.RunText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs checks and prints their findings. */
@Command(name = "check", description = "run checks on hosts and print their findings")
public final class CheckCommand implements Callable<Integer> {

    private final Services services;

    @Mixin
    private TargetOptions targets;

    @Mixin
    private WhichOptions which;

    @Mixin
    private OutputOptions output;

    @Option(names = "--fail-on", paramLabel = "fail|warn", description = "what makes the exit code 1", defaultValue = "fail")
    private String failOn;

    /** Creates the command. */
    public CheckCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        output.validate();
        if (!List.of("fail", "warn").contains(failOn)) {
            throw new Refusal(Exit.USAGE, "--fail-on " + failOn + ": choose fail or warn");
        }
        List<String> checks = checks();
        try (Targets reached = new TargetResolver(services.lab()).resolve(targets, output.remarks(services.texts()))) {
            RunReport report = new Checking(services, output).run(reached, checks);
            output.print(new Writing(report), services.texts());
            return Checking.exit(report, failOn.equals("warn")).code();
        }
    }

    private List<String> checks() throws Refusal {
        Optional<String> code = which.code();
        return code.isPresent() ? new Runbooks(services).checks(code.get(), output.language()) : which.checks(services.catalogue());
    }

    private final class Writing implements OutputOptions.Writing {

        private final RunReport report;

        Writing(RunReport report) {
            this.report = report;
        }

        @Override
        public void text(Printer printer) {
            new RunText(printer, services.catalogue()).print(report);
        }

        @Override
        public Document json() {
            return new RunDocument(services.catalogue(), services.texts(), output.language()).of(report)
                    .with("summary", RunDocument.summary(report));
        }
    }
}
