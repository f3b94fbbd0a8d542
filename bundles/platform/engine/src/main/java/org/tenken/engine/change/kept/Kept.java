package org.tenken.engine.change.kept;

import java.time.Instant;
import org.tenken.engine.operation.Operation;

/**
 * An operation as it is kept.
 *
 * @param schemaVersion the version of this form
 * @param process which process carries it out, or did
 * @param operation the operation
 */
public record Kept(int schemaVersion, Owner process, Operation operation) {

    /** The version this program writes and reads. */
    public static final int SCHEMA = 1;

    /**
     * A process of this machine.
     *
     * @param id its number, which the system gives again some day
     * @param started when it began, in milliseconds since 1970, or zero when the system does not tell
     */
    public record Owner(long id, long started) {

        /** Returns this process. */
        public static Owner current() {
            return of(ProcessHandle.current());
        }

        /** Returns whether the process still runs. */
        public boolean alive() {
            return ProcessHandle.of(id).filter(ProcessHandle::isAlive).map(Owner::of).filter(this::equals).isPresent();
        }

        private static Owner of(ProcessHandle process) {
            return new Owner(process.pid(), process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
        }
    }
}
