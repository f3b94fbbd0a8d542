package org.tenken.console.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The machines that the window looks after. Calls may take long; they are made off the window's thread. */
public interface Fleet {

    /** Where hosts come from. */
    sealed interface Source {
        /** The simulated fleet that comes with the product. */
        record Lab(int hosts, long seed) implements Source {}

        /** A list that a person pasted: one host a line, or CSV. */
        record Pasted(String text) implements Source {}

        /** The same list in a file. */
        record ListFile(Path path) implements Source {}
    }

    /**
     * The hosts of one source.
     *
     * @param environment what the status bar says about it; empty for hosts of one's own
     */
    record Opened(List<Host> hosts, Optional<Phrase> environment) {
        public Opened {
            hosts = List.copyOf(hosts);
        }
    }

    /** How to log on to hosts of one's own. The secret is wiped by the receiver when it is done. */
    record Logon(String user, char[] secret) {
        @Override
        public String toString() {
            return "Logon[" + user + "]";
        }
    }

    /** Returns what was asked for on the command line, if anything. */
    Optional<Source> initial();

    /** Opens a source: starts the lab, or reads a list. */
    Opened open(Source source) throws Refusal;

    /** Returns whether hosts of this source need a logon that is not known yet. */
    boolean needsLogon();

    /** Keeps the logon for this session, in memory only. */
    void logon(Logon logon);
}
