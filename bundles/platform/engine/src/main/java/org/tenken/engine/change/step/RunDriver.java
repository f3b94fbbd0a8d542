package org.tenken.engine.change.step;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tenken.api.fix.Act;
import org.tenken.api.fix.Step;
import org.tenken.engine.change.cell.CommandLine;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Session;

/** Runs commands in the host's shell. */
public record RunDriver(Sentences sentences) implements StepDriver<Step.Run> {

    private static final int MAX_LENGTH = 8000;
    private static final int MAX_SHOWN = 200;
    private static final Duration LONGEST = Duration.ofHours(4);

    @Override
    public Class<Step.Run> type() {
        return Step.Run.class;
    }

    @Override
    public Standing standing(Step.Run step) {
        return Standing.of(step.act());
    }

    @Override
    public StepOperation look(Step.Run step, Draft draft, Outlook outlook) throws StepFailure {
        if (step.detached()) {
            throw sentences.failure("step.run.detached", Map.of());
        }
        String line = CommandLine.of(step.command());
        boolean clean = !step.command().isEmpty() && line.length() <= MAX_LENGTH
                && line.chars().noneMatch(c -> c < ' ');
        boolean bounded = step.limit().compareTo(Duration.ZERO) > 0 && step.limit().compareTo(LONGEST) <= 0;
        if (!clean || !bounded || step.ok().isEmpty()) {
            throw sentences.failure("step.run.unfit", Map.of());
        }
        List<String> codes = step.ok().stream().map(String::valueOf).toList();
        return new ActWords(sentences).planned(step, sentences.of("step.run.what", "command", line),
                sentences.of("step.run.after", Map.of("codes", codes, "limit", step.limit())), line);
    }

    @Override
    public Outcome perform(Step.Run step, StepOperation planned, Worksite site) throws HostFailure, StepFailure {
        Session.CommandResult result = command(step, site);
        if (step.ok().stream().noneMatch(code -> code == result.exitCode())) {
            String said = said(result);
            throw sentences.failure(said.isEmpty() ? "step.run.failed" : "step.run.failed.said",
                    Map.of("code", result.exitCode(), "said", said));
        }
        return Outcome.of(planned.in(StepState.DONE, sentences.of("step.run.ended", "code", result.exitCode())));
    }

    /** A command that was ended because its time was over did not succeed; that it began is certain. */
    private Session.CommandResult command(Step.Run step, Worksite site) throws HostFailure, StepFailure {
        try {
            return site.writer().command(step.command(), step.limit());
        } catch (HostFailure e) {
            if (e.reason().equals("timeout") && step.act() == Act.REPEATABLE) {
                throw sentences.failure("step.run.too-long", Map.of("limit", step.limit()));
            }
            throw e;
        }
    }

    /** Tools say first what they are about to do, and last why they did not. */
    private static String said(Session.CommandResult result) {
        Optional<String> line = (result.output() + '\n' + result.error()).lines().map(String::strip)
                .filter(text -> !text.isEmpty()).reduce((first, last) -> last);
        String text = line.orElse("").replaceAll("\\p{Cntrl}", " ");
        return text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + '…' : text;
    }
}
