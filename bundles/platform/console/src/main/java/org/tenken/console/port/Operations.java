package org.tenken.console.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans, applies and undoes fixes. Starting returns at once; waiting is done off the window's thread. */
public interface Operations {

    /** Where a step stands. */
    enum State { PLANNED, ALREADY, DONE, FAILED, UNDONE, IN_DOUBT, WAITING, NEEDS_HUMAN, REFUSED, SKIPPED }

    /**
     * One step on one host.
     *
     * @param undo what the way back sets; empty when there is none
     * @param command the same in words of the command line; empty when there is none
     */
    record Step(Phrase what, Phrase now, Phrase after, Optional<Phrase> undo, String command, State state) {}

    /**
     * The steps of one host.
     *
     * @param obstacle why nothing can be done there; empty when something can
     * @param verified what the check said afterwards; empty before
     */
    record HostPlan(String host, Optional<Phrase> obstacle, List<Step> steps, Optional<Boolean> verified) {
        public HostPlan {
            steps = List.copyOf(steps);
        }
    }

    /** A value that a person gives a fix. */
    record Input(String name, Phrase title, boolean secret, boolean required, String otherwise) {}

    /**
     * A plan, or the way back of an operation: nothing is changed yet.
     *
     * @param token names this very plan when it is applied
     */
    record Preview(String token, String fix, Phrase title, List<HostPlan> hosts) {
        public Preview {
            hosts = List.copyOf(hosts);
        }
    }

    /** What was done. */
    record Operation(String id, String fix, Phrase title, Instant started, List<HostPlan> hosts, boolean undoable) {
        public Operation {
            hosts = List.copyOf(hosts);
        }
    }

    /** Hears about each host of an operation, on any thread. */
    @FunctionalInterface
    interface Listener {
        /** One host is done. */
        void done(HostPlan host);
    }

    /** Returns every fix there is. */
    List<Title> fixes();

    /** Returns what a fix asks a person for. */
    List<Input> inputs(String fix);

    /**
     * Something that takes a while.
     *
     * @param <T> what comes of it
     */
    interface Task<T> {
        /** Waits for the end. */
        T await() throws Refusal;

        /** Asks it to stop between two steps; the end still comes, with what was and was not done. */
        void cancel();
    }

    /** Plans a fix: reads the hosts and changes nothing. */
    Task<Preview> preview(String fix, List<Host> hosts, Map<String, String> inputs);

    /** Plans the way back of an operation: reads the hosts and changes nothing. */
    Task<Preview> previewUndo(String operation);

    /** Carries out a plan and checks again afterwards. */
    Task<Operation> apply(Preview preview, Listener listener);

    /** Returns what was done, newest first. */
    List<Operation> recent() throws Refusal;
}
