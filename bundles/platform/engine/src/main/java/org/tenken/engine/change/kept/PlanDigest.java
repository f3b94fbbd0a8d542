package org.tenken.engine.change.kept;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.engine.change.step.Steps;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.StepOperation;

/**
 * Names a plan by what it would do, so that what was looked at and what is carried out can be compared.
 *
 * <p>It covers the fix, the inputs, and the steps of every host that has any. What was found on the hosts does not
 * count, nor does the order in which they were asked.
 */
public final class PlanDigest {

    private PlanDigest() {}

    /** Returns the SHA-256 of the plan's canonical form, as 64 hexadecimal digits. */
    public static String of(String fix, Optional<String> undoes, SortedMap<String, String> inputs,
            List<HostOperation> hosts) {
        SortedMap<String, Steps> steps = new TreeMap<>();
        for (HostOperation host : hosts) {
            if (host.ready()) {
                steps.put(host.host().name(), new Steps(host.steps().stream().map(PlanDigest::part).toList()));
            }
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            new Json().write(new RecordWriter().tree(new Form(fix, undoes, inputs, steps), Form.class), text);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Part part(StepOperation step) {
        boolean back = step.expected().isPresent();
        return new Part(step.step(), step.expected(), back ? step.target() : Optional.empty(),
                back ? step.trace() : Optional.empty());
    }

    /** The canonical form. */
    public record Form(String fix, Optional<String> undoes, SortedMap<String, String> inputs,
            SortedMap<String, Steps> hosts) {}

    /** The steps of one host. */
    public record Steps(List<Part> steps) {}

    /** A step, with what a way back settles about it. */
    public record Part(Step step, Optional<Value> expected, Optional<Value> target, Optional<String> trace) {}
}
