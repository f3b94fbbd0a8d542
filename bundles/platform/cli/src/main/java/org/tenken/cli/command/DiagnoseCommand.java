package org.tenken.cli.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tenken.cli.Refusal;
import org.tenken.cli.Services;
import org.tenken.cli.option.OutputOptions;
import org.tenken.cli.option.TargetOptions;
import org.tenken.cli.option.TargetResolver;
import org.tenken.cli.option.Targets;
import org.tenken.cli.output.CausesText;
import org.tenken.cli.output.Document;
import org.tenken.cli.output.Printer;
import org.tenken.cli.output.RankedCause;
import org.tenken.cli.output.RunDocument;
import org.tenken.cli.output.RunReport;
import org.tenken.cli.output.RunText;
import org.tenken.codes.command.ExplanationText;
import org.tenken.codes.command.Words;
import org.tenken.codes.explain.Explanation;
import org.tenken.codes.runbook.Cause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains a code, looks for its causes on every target, ranks them and names the fixes. */
@Command(name = "diagnose", description = "what a code means, which hosts have which cause, and which fix helps")
public final class DiagnoseCommand implements Callable<Integer> {

    private final Services services;

    @Parameters(paramLabel = "CODE", description = "a code in any spelling, a symbol, or a text with a code in it")
    private String code;

    @Mixin
    private TargetOptions targets;

    @Mixin
    private OutputOptions output;

    /** Creates the command. */
    public DiagnoseCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        output.validate();
        Runbooks runbooks = new Runbooks(services);
        List<Explanation> explanations = runbooks.explain(code, output.language());
        List<Cause> causes = runbooks.causes(explanations);
        List<String> checks = runbooks.installed(causes);
        Printer remarks = output.remarks(services.texts());
        causes.stream().filter(cause -> !checks.contains(cause.check()))
                .forEach(cause -> remarks.remark("diagnose.not-installed", "check", cause.check()));
        try (Targets reached = new TargetResolver(services.lab()).resolve(targets, remarks)) {
            RunReport report = new Checking(services, output).run(reached, checks);
            output.print(new Writing(runbooks, explanations, causes, report), services.texts());
            return Checking.exit(report, false).code();
        }
    }

    private final class Writing implements OutputOptions.Writing {

        private final Runbooks runbooks;
        private final List<Explanation> explanations;
        private final RunReport report;
        private final List<RankedCause> ranked;

        Writing(Runbooks runbooks, List<Explanation> explanations, List<Cause> causes, RunReport report) {
            this.runbooks = runbooks;
            this.explanations = explanations;
            this.report = report;
            this.ranked = RankedCause.rank(causes, report);
        }

        @Override
        public void text(Printer printer) {
            new ExplanationText(Words.in(printer.language()), ExplanationText.WIDTH)
                    .render(explanations, runbooks.snapshot()).lines().forEach(printer::line);
            printer.line("");
            new RunText(printer, services.catalogue()).print(report);
            new CausesText(printer).print(ranked);
        }

        @Override
        public Document json() {
            return new RunDocument(services.catalogue(), services.texts(), output.language()).of(report)
                    .with("codes", explanations.stream().map(each -> each.subject().text()).toList())
                    .with("causes", ranked.stream().map(this::cause).toList())
                    .with("summary", RunDocument.summary(report));
        }

        private Map<String, Object> cause(RankedCause each) {
            return new Document()
                    .with("check", each.cause().check())
                    .with("hosts", each.hosts())
                    .with("failing", each.failing())
                    .with("warning", each.warning())
                    .with("fixes", each.cause().fixes())
                    .with("why", each.cause().why().in(output.language()))
                    .members();
        }
    }
}
