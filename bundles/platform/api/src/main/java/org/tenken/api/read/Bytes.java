package org.tenken.api.read;

import java.util.HexFormat;

/**
 * Some bytes with value equality, which an array has not.
 *
 * @param hex two lower-case digits a byte
 */
public record Bytes(String hex) {

    /** Refuses what is not hexadecimal. */
    public Bytes {
        HexFormat.of().parseHex(hex);
    }

    /** Returns the value of some bytes. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(HexFormat.of().formatHex(bytes));
    }

    /** Returns a fresh array. */
    public byte[] array() {
        return HexFormat.of().parseHex(hex);
    }
}
