package org.tenken.lab.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Cuts a stream of bytes into HTTP/1.1 requests, as they come in. */
final class RequestParser {

    /** How large a head may be, in bytes; a sealed login's token fits many times. */
    static final int HEAD = 64 * 1024;
    /** How large a body may be, in bytes; standard input comes in pieces of up to 270 KB. */
    static final int BODY = 4 * 1024 * 1024;

    private enum Part { START, HEADERS, LENGTH, CHUNK_SIZE, CHUNK, CHUNK_END, TRAILER }

    private final Inbox inbox = new Inbox();
    private final Map<String, String> headers = new TreeMap<>();
    private ByteArrayOutputStream body = new ByteArrayOutputStream(0);
    private Part part = Part.START;
    private String[] start = {};
    private int head;
    private int remaining;
    private boolean continuing;

    void add(ByteBuffer received) {
        inbox.add(received);
    }

    /** Returns the next request, if it is there as a whole. */
    Optional<Request> next() throws BadRequest {
        while (step()) {
            if (part == Part.START && start.length > 0) {
                return Optional.of(finish());
            }
        }
        return Optional.empty();
    }

    /** Tells, once, that the client waits for a sign before it sends its body. */
    boolean awaitsSign() {
        boolean awaits = continuing && inbox.size() == 0;
        continuing = false;
        return awaits;
    }

    private boolean step() throws BadRequest {
        return switch (part) {
            case LENGTH, CHUNK -> data();
            default -> {
                Optional<String> line = inbox.line();
                if (line.isEmpty()) {
                    limitHead(inbox.size());
                    yield false;
                }
                limitHead(line.get().length() + 2);
                head += part == Part.CHUNK_SIZE || part == Part.CHUNK_END ? 0 : line.get().length() + 2;
                line(line.get());
                yield true;
            }
        };
    }

    private void line(String line) throws BadRequest {
        switch (part) {
            case START -> startLine(line);
            case HEADERS -> header(line);
            case CHUNK_SIZE -> chunkSize(line);
            case CHUNK_END -> chunkEnd(line);
            default -> part = line.isEmpty() ? Part.START : Part.TRAILER;
        }
    }

    private void limitHead(int more) throws BadRequest {
        if (head + more > HEAD) {
            throw new BadRequest(431, "head too large");
        }
    }

    private void startLine(String line) throws BadRequest {
        if (line.isEmpty()) {
            return;
        }
        String[] words = line.split(" ", -1);
        if (words.length != 3 || !words[2].matches("HTTP/1\\.[01]") || words[1].isEmpty()) {
            throw new BadRequest(400, "not an HTTP/1.1 request");
        }
        start = words;
        part = Part.HEADERS;
    }

    private void header(String line) throws BadRequest {
        if (line.isEmpty()) {
            bodyBegins();
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 1 || !line.substring(0, colon).matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
            throw new BadRequest(400, "not a header");
        }
        String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
        headers.merge(name, line.substring(colon + 1).trim(), (one, other) -> one + ", " + other);
    }

    private void bodyBegins() throws BadRequest {
        String coding = headers.get("transfer-encoding");
        String length = headers.getOrDefault("content-length", "0");
        continuing = "100-continue".equalsIgnoreCase(headers.get("expect"));
        if (coding == null) {
            remaining = number(length, 10);
            part = Part.LENGTH;
        } else if ("chunked".equalsIgnoreCase(coding) && !headers.containsKey("content-length")) {
            part = Part.CHUNK_SIZE;
        } else {
            throw new BadRequest(400, "a body of two lengths or of an unknown coding");
        }
    }

    private void chunkSize(String line) throws BadRequest {
        remaining = number(line.split(";", 2)[0].trim(), 16);
        part = remaining == 0 ? Part.TRAILER : Part.CHUNK;
    }

    private void chunkEnd(String line) throws BadRequest {
        if (!line.isEmpty()) {
            throw new BadRequest(400, "a chunk longer than announced");
        }
        part = Part.CHUNK_SIZE;
    }

    private int number(String digits, int radix) throws BadRequest {
        if (!digits.matches(radix == 10 ? "[0-9]{1,18}" : "[0-9A-Fa-f]{1,15}")) {
            throw new BadRequest(400, "not a length");
        }
        long number = Long.parseLong(digits, radix);
        if (number > BODY - body.size()) {
            throw new BadRequest(413, "body too large");
        }
        return (int) number;
    }

    private boolean data() {
        int count = Math.min(remaining, inbox.size());
        if (count > 0) {
            body.writeBytes(inbox.take(count));
            remaining -= count;
        }
        if (remaining == 0) {
            part = part == Part.LENGTH ? Part.START : Part.CHUNK_END;
        }
        return remaining == 0;
    }

    private Request finish() {
        String connection = headers.getOrDefault("connection", "").toLowerCase(Locale.ROOT);
        boolean persistent = start[2].equals("HTTP/1.1") ? !connection.contains("close")
                : connection.contains("keep-alive");
        String path = start[1].replaceFirst("^https?://[^/]*", "").split("\\?", 2)[0];
        Request request = new Request(start[0], path, persistent, Map.copyOf(headers), body.toByteArray());
        headers.clear();
        body = new ByteArrayOutputStream(0);
        start = new String[0];
        head = 0;
        return request;
    }
}
