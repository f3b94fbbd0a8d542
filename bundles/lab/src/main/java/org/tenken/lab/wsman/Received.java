package org.tenken.lab.wsman;

import java.util.Map;
import java.util.Optional;
import org.tenken.lab.knob.Operation;

/** A request that was read, or the fault that reading it led to. */
public final class Received {

    private final Optional<String> id;
    private final Optional<Message> message;
    private final Optional<Fault> fault;

    private Received(Optional<String> id, Optional<Message> message, Optional<Fault> fault) {
        this.id = id;
        this.message = message;
        this.fault = fault;
    }

    /** Reads a request out of an envelope. */
    public static Received of(byte[] envelope) {
        Optional<String> id = Optional.empty();
        try {
            Element root = Message.envelope(envelope);
            id = Message.id(root);
            return new Received(id, Optional.of(Message.of(root)), Optional.empty());
        } catch (Fault e) {
            return new Received(id, Optional.empty(), Optional.of(e));
        }
    }

    /** Returns what is asked for, if that could be read. */
    public Optional<Operation> operation() {
        return message.map(Message::operation);
    }

    /** Returns what names the request, without secrets, for a log. */
    public Map<String, String> details() {
        return message.map(Description::of).orElseGet(Map::of);
    }

    Optional<String> id() {
        return id;
    }

    Message message() throws Fault {
        if (fault.isPresent()) {
            throw fault.get();
        }
        return message.orElseThrow();
    }
}
