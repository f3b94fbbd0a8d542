package org.tenken.engine.change.kept;

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
public final class Journal {

    private final OperationFiles files;
    private final ReentrantLock writing = new ReentrantLock();
    private final List<HostOperation> hosts;
    private final List<Json.Written> parts;
    private Operation operation;
    private long version;
    private long written;

    public Journal(OperationFiles files, Operation operation) {
        this.files = files;
        this.operation = operation;
        this.hosts = new ArrayList<>(operation.hosts());
        this.parts = new ArrayList<>(operation.hosts().stream().map(files::part).toList());
    }

    /** Returns the operation as it is now. */
    public synchronized Operation operation() {
        return operation.with(hosts);
    }

    /** Keeps a host's part; when it returns, it is on the disk. */
    public void keep(int index, HostOperation host) throws IOException {
        write(change(index, host, files.part(host)));
    }

    private synchronized long change(int index, HostOperation host, Json.Written part) {
        hosts.set(index, host);
        parts.set(index, part);
        return ++version;
    }

    /** Keeps that the operation began. */
    public void begin(Instant now) throws IOException {
        write(stamp(Optional.of(now), Optional.empty()));
    }

    /** Keeps that the operation ended. */
    public void finish(Instant now) throws IOException {
        write(stamp(operation().started(), Optional.of(now)));
    }

    private synchronized long stamp(Optional<Instant> started, Optional<Instant> finished) {
        operation = operation.during(started, finished);
        return ++version;
    }

    private void write(long wanted) throws IOException {
        writing.lock();
        try {
            if (written < wanted) {
                Snapshot snapshot = snapshot();
                files.write(new Kept(Kept.SCHEMA, Kept.Owner.current(), snapshot.operation), snapshot.parts);
                written = snapshot.version;
            }
        } finally {
            writing.unlock();
        }
    }

    private synchronized Snapshot snapshot() {
        return new Snapshot(version, operation, List.copyOf(parts));
    }

    private record Snapshot(long version, Operation operation, List<Json.Written> parts) {}
}
