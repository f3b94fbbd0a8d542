package org.tenken.lab.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.tenken.lab.knob.Trouble;
import org.tenken.lab.wsman.Fault;

/** What troubles do to an answer before it is sealed. */
final class Mishap {

    private static final int OVERSIZE = 10 * 1024 * 1024;
    private static final byte[] UNKNOWN =
            "<x:Nothing xmlns:x=\"urn:nothing\"><x:Known/></x:Nothing>".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "</s:Envelope>".getBytes(StandardCharsets.UTF_8);

    private Mishap() {}

    /** Returns the fault that a trouble answers with, if it is that kind of trouble. */
    static Optional<Fault> fault(Trouble.Kind kind) {
        return switch (kind) {
            case QUOTA_FAULT -> Optional.of(Fault.shellQuota());
            case QUOTA_ERROR -> Optional.of(Fault.operationQuota());
            case TIMED_OUT -> Optional.of(Fault.timedOut());
            default -> Optional.empty();
        };
    }

    static byte[] envelope(Optional<Trouble.Kind> trouble, byte[] envelope) {
        return trouble.map(kind -> switch (kind) {
            case GARBLED -> Arrays.copyOf(envelope, envelope.length - envelope.length / 4);
            case UNKNOWN -> UNKNOWN;
            case OVERSIZED -> oversized(envelope);
            default -> envelope;
        }).orElse(envelope);
    }

    /** Puts white space before the envelope's end, so that it is sound and far too large. */
    private static byte[] oversized(byte[] envelope) {
        byte[] larger = Arrays.copyOf(envelope, OVERSIZE);
        Arrays.fill(larger, envelope.length - END.length, OVERSIZE - END.length, (byte) ' ');
        System.arraycopy(END, 0, larger, OVERSIZE - END.length, END.length);
        return larger;
    }
}
