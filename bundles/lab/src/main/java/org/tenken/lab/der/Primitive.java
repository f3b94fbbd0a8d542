package org.tenken.lab.der;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;

/** The values that are not made of others. */
public final class Primitive {

    /** The tag of an OCTET STRING. */
    public static final int OCTETS = 0x04;

    private Primitive() {}

    /** Returns an object identifier written with dots, such as {@code 1.3.6.1.5.5.2}. */
    public static Value identifier(String dotted) {
        String[] arcs = dotted.split("\\.");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(Integer.parseInt(arcs[0]) * 40 + Integer.parseInt(arcs[1]));
        for (int i = 2; i < arcs.length; i++) {
            Deque<Integer> groups = new ArrayDeque<>();
            int arc = Integer.parseInt(arcs[i]);
            groups.push(arc & 0x7f);
            for (int rest = arc >>> 7; rest > 0; rest >>>= 7) {
                groups.push(rest & 0x7f | 0x80);
            }
            groups.forEach(content::write);
        }
        return new Value(0x06, content.toByteArray());
    }

    /** Returns an INTEGER. */
    public static Value integer(BigInteger number) {
        return new Value(0x02, number.toByteArray());
    }

    /** Returns an ENUMERATED of a small number. */
    public static Value enumerated(int number) {
        return new Value(0x0a, new byte[] {(byte) number});
    }

    /** Returns TRUE. */
    public static Value yes() {
        return new Value(0x01, new byte[] {(byte) 0xff});
    }

    /** Returns an OCTET STRING. */
    public static Value octets(byte[] bytes) {
        return new Value(OCTETS, bytes);
    }

    /** Returns a BIT STRING of whole bytes. */
    public static Value bits(byte[] bytes) {
        byte[] content = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, content, 1, bytes.length);
        return new Value(0x03, content);
    }

    /** Returns a UTF8String. */
    public static Value text(String text) {
        return new Value(0x0c, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a UTCTime, to the second; it holds the years 1950 to 2049. */
    public static Value time(Instant instant) {
        String written = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC).format(instant);
        return new Value(0x17, written.getBytes(StandardCharsets.US_ASCII));
    }
}
