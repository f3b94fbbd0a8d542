package org.tenken.lab.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A client that sees every byte and every end of a connection; it logs in with Basic. */
final class Client implements AutoCloseable {

    /**
     * What came back.
     *
     * @param status the status code, or 0 when the connection ended first
     * @param head the head as it came
     * @param body as much of the body as was announced and came
     * @param whole whether all that was announced came
     */
    record Response(int status, String head, byte[] body, boolean whole) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private static final int PATIENCE = 10_000;

    private final Socket socket;

    Client(Socket socket) {
        this.socket = socket;
    }

    static Client connect(OneHost host) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(host.address(), host.port()), PATIENCE);
        socket.setSoTimeout(PATIENCE);
        return new Client(socket);
    }

    /** Sends an envelope and reads the answer. */
    Response post(byte[] envelope) throws IOException {
        byte[] login = (OneHost.USER + ":" + OneHost.PASSWORD).getBytes(StandardCharsets.UTF_8);
        String credentials = Base64.getEncoder().encodeToString(login);
        return exchange("POST /wsman HTTP/1.1\r\nHost: x\r\nAuthorization: Basic " + credentials
                + "\r\nContent-Type: application/soap+xml;charset=UTF-8\r\nContent-Length: " + envelope.length
                + "\r\n\r\n", envelope);
    }

    Response exchange(String head, byte[] body) throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        both.writeBytes(body);
        send(both.toByteArray());
        return receive();
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    Response receive() throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return new Response(0, bytes.toString(StandardCharsets.ISO_8859_1), new byte[0], false);
            }
            bytes.write(next);
        }
        String head = bytes.toString(StandardCharsets.ISO_8859_1);
        int length = Integer.parseInt(head.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
        byte[] body = in.readNBytes(length);
        return new Response(Integer.parseInt(head.split(" ")[1]), head, body, body.length == length);
    }

    /** Tells whether the host has closed its side; waits until it either has or has sent something. */
    boolean ended() throws IOException {
        return socket.getInputStream().read() < 0;
    }

    void limit(int milliseconds) throws IOException {
        socket.setSoTimeout(milliseconds);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
