package org.tenken.lab.http;

import java.util.Arrays;
import java.util.Optional;
import org.tenken.lab.knob.Pace;
import org.tenken.lab.knob.Trouble;

/** The way back of one answer: as fast, as whole and for as long as the host's knobs let it. */
final class Line {

    private final Connection connection;
    private final Host host;
    private final Workers workers;
    private final boolean persistent;
    private final Optional<String> header;

    Line(Connection connection, Host host, Workers workers, boolean persistent) {
        this(connection, host, workers, persistent, Optional.empty());
    }

    private Line(Connection connection, Host host, Workers workers, boolean persistent, Optional<String> header) {
        this.connection = connection;
        this.host = host;
        this.workers = workers;
        this.persistent = persistent;
        this.header = header;
    }

    /** Returns this line with a header that every answer on it carries. */
    Line with(Optional<String> other) {
        return new Line(connection, host, workers, persistent, other);
    }

    /** Lets a trouble take the place of carrying a request out; tells whether it did. */
    boolean ends(Trouble.Kind trouble) {
        switch (trouble) {
            case DROP_BEFORE -> connection.close();
            case BAD_REQUEST -> send(Response.empty(400));
            case EMPTY -> send(Response.empty(500));
            default -> {
                return false;
            }
        }
        return true;
    }

    void send(Response response) {
        send(response, Optional.empty());
    }

    void send(Response response, Optional<Trouble.Kind> trouble) {
        Trouble.Kind kind = trouble.orElse(Trouble.Kind.CLOSE);
        if (kind == Trouble.Kind.DROP_AFTER) {
            connection.close();
            return;
        }
        boolean ending = trouble.isPresent() && (kind == Trouble.Kind.CLOSE || kind == Trouble.Kind.TRUNCATED);
        boolean close = ending || !persistent;
        Response whole = header.map(response::with).orElse(response);
        byte[] bytes = (close ? whole.with("Connection: close") : whole)
                .encode(announced(kind, response.body().length), host.endpoint().target().now());
        int missing = kind == Trouble.Kind.TRUNCATED ? Math.max(1, response.body().length / 2) : 0;
        transmit(Arrays.copyOf(bytes, bytes.length - missing), close);
    }

    private static int announced(Trouble.Kind kind, int length) {
        return switch (kind) {
            case TOO_SHORT -> length + 1000;
            case TOO_LONG -> length / 2;
            default -> length;
        };
    }

    private void transmit(byte[] bytes, boolean close) {
        Pace pace = host.knobs().pace();
        if (pace.bytes() == 0) {
            connection.send(bytes);
            connection.complete(close);
        } else {
            trickle(bytes, 0, close);
        }
    }

    private void trickle(byte[] bytes, int from, boolean close) {
        int to = Math.min(bytes.length, from + host.knobs().pace().bytes());
        connection.send(Arrays.copyOfRange(bytes, from, to));
        if (to == bytes.length) {
            connection.complete(close);
        } else {
            workers.run(host.knobs().pace().pause(), () -> trickle(bytes, to, close));
        }
    }
}
