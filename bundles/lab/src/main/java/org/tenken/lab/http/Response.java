package org.tenken.lab.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One HTTP answer.
 *
 * @param status the status code
 * @param headers whole header lines without line ends
 * @param body the body, perhaps empty
 */
record Response(int status, List<String> headers, byte[] body) {

    private static final byte[] NOTHING = {};
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    static Response empty(int status) {
        return new Response(status, List.of(), NOTHING);
    }

    Response with(String header) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        return new Response(status, more, body);
    }

    /**
     * Returns the bytes of head and body in one, since two writes would wait for the client's delayed
     * acknowledgement.
     */
    byte[] encode(int announcedLength, Instant now) {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(' ').append(reason()).append("\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        head.append("Server: Microsoft-HTTPAPI/2.0\r\nDate: ");
        head.append(DATE.format(now));
        head.append("\r\nContent-Length: ").append(announcedLength).append("\r\n\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(head.length() + body.length);
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    private String reason() {
        return switch (status) {
            case 400 -> "Bad Request";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 413 -> "Payload Too Large";
            case 415 -> "Unsupported Media Type";
            case 431 -> "Request Header Fields Too Large";
            default -> "";
        };
    }
}
