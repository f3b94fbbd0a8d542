package org.tenken.lab.der;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One tagged value; a value of values holds their encodings one after the other.
 *
 * @param tag the identifier octet
 * @param content the content octets
 */
public record Value(int tag, byte[] content) {

    /** The tag of a SEQUENCE. */
    public static final int SEQUENCE = 0x30;

    /** Returns a value made of others. */
    public static Value of(int tag, Value... parts) {
        return of(tag, Arrays.asList(parts));
    }

    /** Returns a value made of others. */
    public static Value of(int tag, List<Value> parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        parts.forEach(part -> content.writeBytes(part.encode()));
        return new Value(tag, content.toByteArray());
    }

    /** Returns the tag of a constructed value that the context gives a meaning, such as {@code [1]}. */
    public static int context(int number) {
        return 0xa0 | number;
    }

    /** Reads exactly one value. */
    public static Value parse(byte[] encoded) throws Malformed {
        ByteBuffer rest = ByteBuffer.wrap(encoded);
        Value value = next(rest);
        if (rest.hasRemaining()) {
            throw new Malformed("more than one value");
        }
        return value;
    }

    /** Returns this value's octets. */
    public byte[] encode() {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream(content.length + 6);
        encoded.write(tag);
        if (content.length < 0x80) {
            encoded.write(content.length);
        } else {
            int octets = (39 - Integer.numberOfLeadingZeros(content.length)) / 8;
            encoded.write(0x80 | octets);
            for (int shift = 8 * (octets - 1); shift >= 0; shift -= 8) {
                encoded.write(content.length >>> shift);
            }
        }
        encoded.writeBytes(content);
        return encoded.toByteArray();
    }

    /** Reads the values this one is made of. */
    public List<Value> parts() throws Malformed {
        List<Value> parts = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            parts.add(next(rest));
        }
        return parts;
    }

    /** Returns the only value inside this one. */
    public Value inner() throws Malformed {
        return parse(content);
    }

    /** Returns the part with a tag, if there is one. */
    public Optional<Value> part(int wanted) throws Malformed {
        return parts().stream().filter(part -> part.tag() == wanted).findFirst();
    }

    private static Value next(ByteBuffer rest) throws Malformed {
        if (rest.remaining() < 2) {
            throw new Malformed("cut off");
        }
        int tag = rest.get() & 0xff;
        int length = length(rest);
        if (length < 0 || length > rest.remaining()) {
            throw new Malformed("length outside the value");
        }
        byte[] content = new byte[length];
        rest.get(content);
        return new Value(tag, content);
    }

    private static int length(ByteBuffer rest) throws Malformed {
        int first = rest.get() & 0xff;
        if (first < 0x80) {
            return first;
        }
        int octets = first & 0x7f;
        if (octets < 1 || octets > 4 || octets > rest.remaining()) {
            throw new Malformed("length of a kind not used here");
        }
        int length = 0;
        for (int i = 0; i < octets; i++) {
            length = length << 8 | rest.get() & 0xff;
        }
        return length;
    }
}
