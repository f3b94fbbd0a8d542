package org.tenken.lab.windows.registry;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * A registry value.
 *
 * @param type how the data is to be read
 * @param data text, a number, a list of texts, or bytes as lower-case hex digits, by type
 */
public record Value(ValueType type, Object data) {

    /** Returns a text. */
    public static Value text(String text) {
        return new Value(ValueType.SZ, text);
    }

    /** Returns a text with references to environment variables. */
    public static Value expandable(String text) {
        return new Value(ValueType.EXPAND_SZ, text);
    }

    /** Returns a number of 32 bits, taken without sign. */
    public static Value number(long number) {
        return new Value(ValueType.DWORD, number & 0xFFFFFFFFL);
    }

    /** Returns a number of 64 bits. */
    public static Value longNumber(long number) {
        return new Value(ValueType.QWORD, number);
    }

    /** Returns several texts. */
    public static Value texts(List<String> texts) {
        return new Value(ValueType.MULTI_SZ, List.copyOf(texts));
    }

    /** Returns bytes. */
    public static Value binary(byte[] bytes) {
        return new Value(ValueType.BINARY, HexFormat.of().formatHex(bytes));
    }

    /** Returns the bytes that the registry would store for this value. */
    public byte[] bytes() {
        return switch (type) {
            case SZ, EXPAND_SZ, LINK -> (data + "\0").getBytes(StandardCharsets.UTF_16LE);
            case MULTI_SZ -> (String.join("\0", texts()) + "\0\0").getBytes(StandardCharsets.UTF_16LE);
            case DWORD -> littleEndian(4);
            case QWORD -> littleEndian(8);
            default -> HexFormat.of().parseHex(data.toString());
        };
    }

    /** Returns the texts of a value of several texts. */
    public List<String> texts() {
        return data instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of(data.toString());
    }

    /** Returns the number, or a fallback if this is not a number. */
    public long numberOr(long otherwise) {
        return data instanceof Long number ? number : otherwise;
    }

    private byte[] littleEndian(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ((Long) data >>> 8 * i);
        }
        return bytes;
    }
}
