package org.tenken.lab.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;

/**
 * Keeps every request received, one JSON object a line, before it is carried out.
 *
 * <p>A line is one write to the file, so that nothing waits in memory when the process is killed. Secrets never get
 * here: what looks like a password or a product key is masked by whoever describes the request.
 */
public final class RequestLog implements AutoCloseable {

    /**
     * One request.
     *
     * @param time when it arrived
     * @param host the host that received it
     * @param user who sent it, empty while nobody is logged in
     * @param operation what was asked for, such as {@code enumerate}, {@code invoke} or {@code login}
     * @param details what names the request, in order, such as {@code resource}, {@code method} or {@code wql}
     */
    public record Entry(Instant time, String host, String user, String operation, Map<String, String> details) {}

    private final FileChannel file;

    private RequestLog(FileChannel file) {
        this.file = file;
    }

    /** Returns a log that appends to a file, which is created if need be. */
    public static RequestLog appendingTo(Path path) throws IOException {
        return new RequestLog(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    /** Appends one line. */
    public void add(Entry entry) {
        StringBuilder line = new StringBuilder(256);
        field(line, "time", entry.time().toString());
        field(line, "host", entry.host());
        field(line, "user", entry.user());
        field(line, "operation", entry.operation());
        entry.details().forEach((name, value) -> field(line, name, value));
        write(line.append("}\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private synchronized void write(byte[] line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the request log cannot be written", e);
        }
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append(line.length() == 0 ? '{' : ',').append('"').append(name).append("\":\"");
        value.chars().forEach(character -> escape(line, (char) character));
        line.append('"');
    }

    private static void escape(StringBuilder line, char character) {
        if (character == '"' || character == '\\') {
            line.append('\\').append(character);
        } else if (character < ' ' || Character.isSurrogate(character)) {
            line.append(String.format("\\u%04x", (int) character));
        } else {
            line.append(character);
        }
    }

    /** Closes the file. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
