package org.tenken.console.port;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Starts runs of checks over hosts. */
public interface Runs {

    /**
     * What to run.
     *
     * @param checks ids; empty for all that apply
     * @param code narrows the checks to the runbook of a code
     */
    record Request(List<Host> hosts, List<String> checks, Optional<String> code) {
        public Request {
            hosts = List.copyOf(hosts);
            checks = List.copyOf(checks);
        }
    }

    /** How a run ended. */
    record End(boolean cancelled, Optional<Phrase> trouble) {}

    /** Hears about a run, on any thread. */
    interface Listener {
        /** One host is done. */
        void result(HostResult result);

        /** Nothing more will come. */
        void finished(End end);
    }

    /** Stops a run; the hosts at work finish their step. */
    @FunctionalInterface
    interface Cancel extends Runnable {}

    /** Starts a run and returns at once. */
    Cancel start(Request request, Listener listener) throws Refusal;

    /** Returns every check there is. */
    List<Title> checks();

    /** Calls back when checks come or go, until the returned action is run. */
    Runnable watch(Consumer<List<Title>> changed);
}
