package org.tenken.codes;

import java.util.OptionalInt;

/**
 * A number of 32 bits that Windows reports, with the extend code that Windows Setup puts behind it, if any.
 *
 * @param value the bits
 * @param extend phase and operation of an upgrade, such as {@code 0x20017}
 */
public record Code(int value, OptionalInt extend) implements Subject {

    private static final int WIN32 = 0x80070000;

    /** Returns the code of these 32 bits, without an extend code. */
    public static Code of(int value) {
        return new Code(value, OptionalInt.empty());
    }

    /** Returns the HRESULT that wraps a Win32 error of 1 to 65535; zero stays zero, which is success. */
    public static Code ofWin32(int number) {
        return of(number == 0 ? 0 : WIN32 | number & 0xFFFF);
    }

    /**
     * Reads {@code 0x} and eight hexadecimal digits, optionally followed by {@code -0x} and an extend code.
     *
     * @throws IllegalArgumentException if the text is spelled otherwise
     */
    public static Code parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            return of(bits(text, 8, 8));
        }
        return of(bits(text.substring(0, dash), 8, 8)).with(bits(text.substring(dash + 1), 1, 6));
    }

    /**
     * Reads an extend code: {@code 0x} and up to six hexadecimal digits.
     *
     * @throws IllegalArgumentException if the text is spelled otherwise
     */
    public static int parseExtend(String text) {
        return bits(text, 1, 6);
    }

    private static int bits(String text, int least, int most) {
        int digits = text.length() - 2;
        boolean signed = digits > 0 && "+-".indexOf(text.charAt(2)) >= 0;
        if (!text.startsWith("0x") || digits < least || digits > most || signed) {
            throw new IllegalArgumentException("not spelled like 0x80070005: " + text);
        }
        try {
            return Integer.parseUnsignedInt(text, 2, text.length(), 16);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("not a hexadecimal number: " + text, wrong);
        }
    }

    /** Returns this code with an extend code behind it. */
    public Code with(int extendCode) {
        return new Code(value, OptionalInt.of(extendCode));
    }

    /** Returns this code without its extend code. */
    public Code withoutExtend() {
        return extend.isPresent() ? of(value) : this;
    }

    /** Returns {@code 0x} and eight upper-case digits, without the extend code. */
    public String hex() {
        return hex(value, 8);
    }

    /** Returns the value as unsigned decimal digits see it, 0 to 4294967295. */
    public long unsigned() {
        return Integer.toUnsignedLong(value);
    }

    @Override
    public String text() {
        return extend.isPresent() ? hex().concat("-").concat(hex(extend.getAsInt(), 5)) : hex();
    }

    /** Returns {@code 0x} and the upper-case digits of a number, with zeros in front up to a width. */
    public static String hex(int number, int width) {
        String digits = Integer.toHexString(number).toUpperCase(java.util.Locale.ROOT);
        return "0x".concat("0".repeat(Math.max(0, width - digits.length()))).concat(digits);
    }
}
