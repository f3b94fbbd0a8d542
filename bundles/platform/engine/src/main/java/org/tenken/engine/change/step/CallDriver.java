package org.tenken.engine.change.step;

import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tenken.api.fix.Step;
import org.tenken.api.read.Row;
import org.tenken.engine.change.cell.HostWriter;
import org.tenken.engine.change.cell.Sentences;
import org.tenken.engine.change.cell.StepFailure;
import org.tenken.engine.operation.StepOperation;
import org.tenken.engine.operation.StepState;
import org.tenken.engine.text.Text;
import org.tenken.spi.HostFailure;

/**
 * Calls CIM methods.
 *
 * <p>A method that returns a number has succeeded with 0, or with 3010 or 1641, which Windows Installer and servicing
 * return when all is done but a restart (winerror.h); one that returns none fails by a fault.
 */
public record CallDriver(Sentences sentences) implements StepDriver<Step.Call> {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern NAMESPACE = Pattern.compile("root(/[A-Za-z0-9_]+)+", Pattern.CASE_INSENSITIVE);
    private static final long RESTART_NEEDED = 3010;
    private static final long RESTART_BEGUN = 1641;

    @Override
    public Class<Step.Call> type() {
        return Step.Call.class;
    }

    @Override
    public Standing standing(Step.Call step) {
        return Standing.of(step.act());
    }

    @Override
    public StepOperation look(Step.Call step, Draft draft, Outlook outlook) throws StepFailure {
        boolean named = NAMESPACE.matcher(step.namespace()).matches() && NAME.matcher(step.type()).matches()
                && NAME.matcher(step.method()).matches() && names(step.key()) && names(step.arguments());
        if (!named) {
            throw sentences.failure("step.call.unfit", Map.of());
        }
        return new ActWords(sentences).planned(step, what(step), sentences.of("step.call.after"), command(step));
    }

    private Text what(Step.Call step) {
        return sentences.of(step.arguments().isEmpty() ? "step.call.what.plain" : "step.call.what",
                Map.of("type", step.type(), "method", step.method(), "arguments", list(step.arguments())));
    }

    private static boolean names(SortedMap<String, String> map) {
        return map.keySet().stream().allMatch(name -> NAME.matcher(name).matches());
    }

    private static String list(SortedMap<String, String> map) {
        return map.entrySet().stream().map(each -> each.getKey() + '=' + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String command(Step.Call step) {
        String pairs = step.arguments().entrySet().stream()
                .map(each -> each.getKey() + "='" + each.getValue().replace("'", "''") + '\'')
                .collect(Collectors.joining("; "));
        String arguments = pairs.isEmpty() ? "" : " -Arguments @{" + pairs + '}';
        String from = " -Namespace " + step.namespace();
        if (step.key().isEmpty()) {
            return "Invoke-CimMethod" + from + " -ClassName " + step.type() + " -MethodName " + step.method()
                    + arguments;
        }
        String where = step.key().entrySet().stream()
                .map(each -> each.getKey() + "='" + each.getValue().replace("'", "''") + '\'')
                .collect(Collectors.joining(" AND "));
        return "Invoke-CimMethod" + from + " -Query \"SELECT * FROM " + step.type() + " WHERE " + where + '"'
                + " -MethodName " + step.method() + arguments;
    }

    @Override
    public Outcome perform(Step.Call step, StepOperation planned, Worksite site) throws HostFailure, StepFailure {
        Row result = site.writer().invoke(step.namespace(), step.type(), step.key(), step.method(),
                HostWriter.single(step.arguments()));
        long code = result.has("ReturnValue") ? result.number("ReturnValue") : 0;
        if (code == RESTART_NEEDED || code == RESTART_BEGUN) {
            return Outcome.of(planned.in(StepState.DONE, sentences.of("step.call.restart")));
        }
        if (code != 0) {
            throw sentences.failure("step.call.failed", Map.of("method", step.method(), "code", code,
                    "hex", String.format("0x%08X", code & 0xFFFFFFFFL)));
        }
        return Outcome.of(planned.in(StepState.DONE));
    }
}
