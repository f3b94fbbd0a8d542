package org.tenken.engine.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tenken.api.read.Bytes;
import org.tenken.api.read.Row;

/** The types of registry values that can be read: number, name, and the method of StdRegProv that reads it. */
enum RegistryType {
    REG_SZ(1, "GetStringValue"),
    REG_EXPAND_SZ(2, "GetExpandedStringValue"),
    REG_BINARY(3, "GetBinaryValue"),
    REG_DWORD(4, "GetDWORDValue"),
    REG_MULTI_SZ(7, "GetMultiStringValue"),
    REG_QWORD(11, "GetQWORDValue");

    private final int number;
    private final String method;

    RegistryType(int number, String method) {
        this.number = number;
        this.method = method;
    }

    static Optional<RegistryType> of(String number) {
        return Arrays.stream(values()).filter(type -> String.valueOf(type.number).equals(number)).findFirst();
    }

    String method() {
        return method;
    }

    /** Returns the value in a method's output; an empty text or list may be left out there. */
    Object value(Row output) {
        return switch (this) {
            case REG_SZ, REG_EXPAND_SZ -> output.find("sValue").orElse("");
            case REG_MULTI_SZ -> output.texts("sValue");
            case REG_BINARY -> bytes(output.texts("uValue"));
            case REG_DWORD, REG_QWORD -> output.number("uValue");
        };
    }

    private static Bytes bytes(List<String> numbers) {
        byte[] bytes = new byte[numbers.size()];
        for (int i = 0; i < bytes.length; i++) {
            int value = Integer.parseInt(numbers.get(i).strip());
            if (value < 0 || value > 0xFF) {
                throw new Row.Unfit("uValue is not bytes");
            }
            bytes[i] = (byte) value;
        }
        return Bytes.of(bytes);
    }
}
