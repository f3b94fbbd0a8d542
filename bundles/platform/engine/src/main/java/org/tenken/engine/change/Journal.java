package org.tenken.engine.change;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.tenken.engine.operation.HostOperation;
import org.tenken.engine.operation.Operation;

/**
 * One operation under way, kept durably at every change.
 *
 * <p>Hosts that change at the same time share one write: whoever waits for the file finds its change already in it.
 */
final class Journal {

    private final OperationFiles files;
    private final ReentrantLock writing = new ReentrantLock();
    private final List<HostOperation> hosts;
    private Operation operation;
    private long version;
    private long written;

    Journal(OperationFiles files, Operation operation) {
        this.files = files;
        this.operation = operation;
        this.hosts = new ArrayList<>(operation.hosts());
    }

    /** Returns the operation as it is now. */
    synchronized Operation operation() {
        return with(operation.started(), operation.finished());
    }

    /** Keeps a host's part; when it returns, it is on the disk. */
    void keep(int index, HostOperation host) throws IOException {
        write(change(index, host));
    }

    /** Notes a host's part without keeping it. */
    synchronized long change(int index, HostOperation host) {
        hosts.set(index, host);
        return ++version;
    }

    /** Keeps that the operation began. */
    void begin(Instant now) throws IOException {
        write(stamp(Optional.of(now), Optional.empty()));
    }

    /** Keeps that the operation ended. */
    void finish(Instant now) throws IOException {
        write(stamp(operation().started(), Optional.of(now)));
    }

    private synchronized long stamp(Optional<Instant> started, Optional<Instant> finished) {
        operation = with(started, finished);
        return ++version;
    }

    private synchronized Operation with(Optional<Instant> started, Optional<Instant> finished) {
        return new Operation(operation.id(), operation.fix(), operation.undoes(), operation.reach(), operation.inputs(),
                operation.plan(), operation.by(), operation.created(), started, finished, hosts);
    }

    private void write(long wanted) throws IOException {
        writing.lock();
        try {
            if (written < wanted) {
                Snapshot snapshot = snapshot();
                files.write(snapshot.operation.id(), new Kept(Kept.SCHEMA, Kept.Owner.current(), snapshot.operation));
                written = snapshot.version;
            }
        } finally {
            writing.unlock();
        }
    }

    private synchronized Snapshot snapshot() {
        return new Snapshot(version, operation());
    }

    private record Snapshot(long version, Operation operation) {}
}
