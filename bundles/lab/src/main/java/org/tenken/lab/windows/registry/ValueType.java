package org.tenken.lab.windows.registry;

import java.util.Arrays;
import java.util.Optional;

/** The types a registry value can have, with their numbers (winnt.h). */
public enum ValueType {
    /** No defined type. */
    NONE(0),
    /** Text. */
    SZ(1),
    /** Text with references to environment variables. */
    EXPAND_SZ(2),
    /** Bytes. */
    BINARY(3),
    /** A number of 32 bits. */
    DWORD(4),
    /** A number of 32 bits, stored with its high byte first. */
    DWORD_BIG_ENDIAN(5),
    /** A symbolic link. */
    LINK(6),
    /** Several texts. */
    MULTI_SZ(7),
    /** A driver's list of resources. */
    RESOURCE_LIST(8),
    /** A number of 64 bits. */
    QWORD(11);

    private final int number;

    ValueType(int number) {
        this.number = number;
    }

    /** Returns the number that the registry stores. */
    public int number() {
        return number;
    }

    /** Returns the name that tools print, such as {@code REG_SZ}. */
    public String symbol() {
        return "REG_" + name();
    }

    /** Finds a type by the name that tools print, in any case. */
    public static Optional<ValueType> ofSymbol(String symbol) {
        return Arrays.stream(values()).filter(type -> type.symbol().equalsIgnoreCase(symbol)).findFirst();
    }
}
