package org.tenken.engine.change.cell;

import java.util.ArrayList;
import java.util.List;
import org.tenken.api.fix.Value;

/**
 * A value as StdRegProv takes it and as {@code reg add} would.
 *
 * @param method the method that sets it
 * @param argument the parameter that carries it
 * @param texts what the parameter holds
 * @param type the type's name in the registry
 * @param typed the data as {@code reg add /d} takes it
 */
public record RegistryData(String method, String argument, List<String> texts, String type, String typed) {

    private static final long MOST = 0xFFFFFFFFL;

    /** Returns the form of a value that is there. */
    public static RegistryData of(Value value) {
        String plain = Sentences.plain(value);
        if (value instanceof Value.Expandable) {
            return new RegistryData("SetExpandedStringValue", "sValue", List.of(plain), "REG_EXPAND_SZ", plain);
        }
        if (value instanceof Value.Number) {
            return new RegistryData("SetDWORDValue", "uValue", List.of(plain), "REG_DWORD", plain);
        }
        if (value instanceof Value.Wide) {
            return new RegistryData("SetQWORDValue", "uValue", List.of(plain), "REG_QWORD", plain);
        }
        if (value instanceof Value.Texts several) {
            return new RegistryData("SetMultiStringValue", "sValue", several.texts(), "REG_MULTI_SZ",
                    String.join("\\0", several.texts()));
        }
        if (value instanceof Value.Binary binary) {
            return new RegistryData("SetBinaryValue", "uValue", bytes(binary.bytes().array()), "REG_BINARY", plain);
        }
        return new RegistryData("SetStringValue", "sValue", List.of(plain), "REG_SZ", plain);
    }

    private static List<String> bytes(byte[] bytes) {
        List<String> numbers = new ArrayList<>(bytes.length);
        for (byte each : bytes) {
            numbers.add(Integer.toString(each & 0xFF));
        }
        return numbers;
    }

    /** Returns whether the registry can hold a value exactly as it is. */
    public static boolean holds(Value value) {
        if (value instanceof Value.Number number) {
            return number.number() >= 0 && number.number() <= MOST;
        }
        if (value instanceof Value.Texts several) {
            return several.texts().stream().noneMatch(text -> text.isEmpty() || text.indexOf('\0') >= 0);
        }
        boolean fits = !(value instanceof Value.Expandable text) || text.text().indexOf('%') >= 0;
        return fits && Sentences.plain(value).indexOf('\0') < 0;
    }
}
