package org.tenken.winrm.session;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tenken.spi.Endpoint;

/**
 * A host that answers request after request with the bytes it was given, whatever was asked, and hangs up after the
 * last.
 */
final class RawHost implements AutoCloseable {

    private final ServerSocket server;
    private final Queue<byte[]> answers = new ArrayDeque<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();

    RawHost(List<byte[]> answers) throws IOException {
        this.answers.addAll(answers);
        server = new ServerSocket(0, 50, InetAddress.getByName("127.66.0.3"));
        Thread thread = new Thread(this::serve, "raw-host");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns an answer with a body of XML. */
    static byte[] xml(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return http("200 OK", "Content-Type: application/soap+xml;charset=UTF-8\r\nContent-Length: " + bytes.length,
                body);
    }

    static byte[] http(String status, String headers, String body) {
        return ("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a whole query answer with one row, after a prologue. */
    static String row(String prologue, String name) {
        return prologue + "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\""
                + " xmlns:n=\"http://schemas.xmlsoap.org/ws/2004/09/enumeration\""
                + " xmlns:w=\"http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd\"><s:Body><n:EnumerateResponse><w:Items>"
                + "<w:XmlFragment><Name>" + name + "</Name></w:XmlFragment></w:Items><w:EndOfSequence/>"
                + "</n:EnumerateResponse></s:Body></s:Envelope>";
    }

    Endpoint endpoint(Endpoint.Scheme scheme) {
        return new Endpoint("raw", "127.66.0.3", server.getLocalPort(), false, Endpoint.Trust.SYSTEM, scheme);
    }

    /** Returns the heads of the requests so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                while (!answers.isEmpty() && request(in)) {
                    socket.getOutputStream().write(answers.remove());
                }
            } catch (IOException e) {
                // The other side hung up: that is what some tests are about.
                continue;
            }
        }
    }

    private boolean request(DataInputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            head.append((char) next);
        }
        requests.add(head.toString());
        in.readFully(new byte[Integer.parseInt(head.toString().replaceFirst("(?is).*content-length: (\\d+).*", "$1"))]);
        return true;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
