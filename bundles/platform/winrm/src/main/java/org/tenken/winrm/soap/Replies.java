package org.tenken.winrm.soap;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import org.tenken.api.read.Row;
import org.tenken.spi.HostFailure;

/** Reads the answers; a fault comes as a {@link FaultException}. May be used by several threads. */
public final class Replies {

    private final XMLInputFactory factory = XmlCursor.factory();

    /**
     * What a query answered.
     *
     * @param rows the rows of this answer
     * @param context what asks for more, if it came along
     * @param end whether these were the last
     */
    public record Batch(List<Row> rows, Optional<String> context, boolean end) {}

    /**
     * What a command has written since it was last asked.
     *
     * @param output the bytes of standard output
     * @param error the bytes of standard error
     * @param exitCode its exit code, once it has ended
     */
    public record Written(List<byte[]> output, List<byte[]> error, Optional<Long> exitCode) {}

    /**
     * Who answers.
     *
     * @param vendor the maker, or empty
     * @param version the version, or empty if the host does not tell everyone
     */
    public record Identity(String vendor, String version) {}

    private interface Body<T> {
        T read(XmlCursor cursor) throws HostFailure;
    }

    /** Reads the answer to Enumerate and to Pull. */
    public Batch batch(byte[] message) throws HostFailure, FaultException {
        return body(message, Replies::batch);
    }

    /** Reads an instance, or a method's output. */
    public Row row(byte[] message) throws HostFailure, FaultException {
        return body(message, RowReader::read);
    }

    /** Reads the answer to Identify. */
    public Identity identity(byte[] message) throws HostFailure, FaultException {
        return body(message, Replies::identity);
    }

    /** Reads an answer of which only the absence of a fault counts. */
    public boolean done(byte[] message) throws HostFailure, FaultException {
        return body(message, cursor -> true);
    }

    /** Reads the id of a new shell. */
    public String shell(byte[] message) throws HostFailure, FaultException {
        return body(message, cursor -> find(cursor, "ShellId"));
    }

    /** Reads the id of a started command. */
    public String command(byte[] message) throws HostFailure, FaultException {
        return body(message, cursor -> find(cursor, "CommandId"));
    }

    /** Reads what a command has written. */
    public Written written(byte[] message) throws HostFailure, FaultException {
        return body(message, Replies::written);
    }

    private <T> T body(byte[] message, Body<T> body) throws HostFailure, FaultException {
        XmlCursor cursor = new XmlCursor(factory, message);
        if (!cursor.child(0) || !cursor.is(Namespaces.SOAP, "Envelope")) {
            throw XmlCursor.garbled(null);
        }
        while (cursor.child(1)) {
            if (cursor.is(Namespaces.SOAP, "Body")) {
                return content(cursor, body);
            }
        }
        throw XmlCursor.garbled(null);
    }

    private static <T> T content(XmlCursor cursor, Body<T> body) throws HostFailure, FaultException {
        if (!cursor.child(2)) {
            throw new FaultException(new Fault("", List.of(), List.of("the answer is empty")));
        }
        if (cursor.is(Namespaces.SOAP, "Fault")) {
            throw new FaultException(FaultReader.read(cursor));
        }
        T value = body.read(cursor);
        cursor.finish();
        return value;
    }

    private static Batch batch(XmlCursor cursor) throws HostFailure {
        List<Row> rows = new ArrayList<>();
        Optional<String> context = Optional.empty();
        boolean end = false;
        int depth = cursor.depth();
        while (cursor.child(depth)) {
            switch (cursor.name()) {
                case "EnumerationContext" -> context = Optional.of(cursor.text().strip());
                case "Items" -> items(cursor, rows);
                case "EndOfSequence" -> end = true;
                default -> { }
            }
        }
        return new Batch(rows, context.filter(text -> !text.isEmpty()), end);
    }

    private static void items(XmlCursor cursor, List<Row> rows) throws HostFailure {
        int depth = cursor.depth();
        while (cursor.child(depth)) {
            rows.add(RowReader.read(cursor));
        }
    }

    private static Identity identity(XmlCursor cursor) throws HostFailure {
        String vendor = "";
        String version = "";
        int depth = cursor.depth();
        while (cursor.child(depth)) {
            switch (cursor.name()) {
                case "ProductVendor" -> vendor = XmlText.printable(cursor.text());
                case "ProductVersion" -> version = XmlText.printable(cursor.text());
                default -> { }
            }
        }
        return new Identity(vendor, version);
    }

    /** Looks for an id, which stands as an element or as a selector, not always at the same depth. */
    private static String find(XmlCursor cursor, String name) throws HostFailure {
        return search(cursor, cursor.depth(), name).orElseThrow(() -> XmlCursor.garbled(null));
    }

    private static Optional<String> search(XmlCursor cursor, int depth, String name) throws HostFailure {
        Optional<String> found = Optional.empty();
        while (found.isEmpty() && cursor.child(depth)) {
            int inside = cursor.depth();
            boolean here = cursor.name().equals(name) || cursor.attribute("", "Name").filter(name::equals).isPresent();
            String text = cursor.text().strip();
            found = here ? Optional.of(text) : search(cursor, inside, name);
        }
        return found;
    }

    private static Written written(XmlCursor cursor) throws HostFailure {
        List<byte[]> output = new ArrayList<>();
        List<byte[]> error = new ArrayList<>();
        Optional<Long> exitCode = Optional.empty();
        int depth = cursor.depth();
        while (cursor.child(depth)) {
            if (cursor.name().equals("Stream")) {
                boolean standard = cursor.attribute("", "Name").orElse("").equals("stdout");
                (standard ? output : error).add(bytes(cursor.text()));
            } else if (cursor.name().equals("CommandState") && cursor.attribute("", "State").orElse("")
                    .endsWith("/Done")) {
                exitCode = Optional.of(exitCode(cursor));
            }
        }
        return new Written(output, error, exitCode);
    }

    private static byte[] bytes(String text) throws HostFailure {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw XmlCursor.garbled(e);
        }
    }

    private static long exitCode(XmlCursor cursor) throws HostFailure {
        String text = search(cursor, cursor.depth(), "ExitCode").orElse("");
        if (!text.matches("-?\\d{1,10}")) {
            throw XmlCursor.garbled(null);
        }
        return Long.parseLong(text);
    }
}
