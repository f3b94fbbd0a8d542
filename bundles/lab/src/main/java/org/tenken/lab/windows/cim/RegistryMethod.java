package org.tenken.lab.windows.cim;

import java.util.Locale;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.windows.registry.Value;
import org.tenken.lab.windows.registry.ValueType;

/** The pairs of methods that read and write one type of value. */
enum RegistryMethod {
    STRING("StringValue", "sValue", ValueType.SZ),
    EXPANDED("ExpandedStringValue", "sValue", ValueType.EXPAND_SZ),
    MULTIPLE("MultiStringValue", "sValue", ValueType.MULTI_SZ),
    BINARY("BinaryValue", "uValue", ValueType.BINARY),
    DWORD("DWORDValue", "uValue", ValueType.DWORD),
    QWORD("QWORDValue", "uValue", ValueType.QWORD);

    private final String noun;
    private final String parameter;
    private final ValueType type;

    RegistryMethod(String noun, String parameter, ValueType type) {
        this.noun = noun;
        this.parameter = parameter;
        this.type = type;
    }

    String noun() {
        return noun;
    }

    String parameter() {
        return parameter;
    }

    boolean reads(ValueType stored) {
        return stored == type || this == BINARY && stored == ValueType.NONE;
    }

    /** Takes the value to write from a method's input. */
    Value value(Arguments input) throws ProviderFault {
        return switch (this) {
            case STRING, EXPANDED -> new Value(type, input.textOr(parameter, ""));
            case MULTIPLE -> Value.texts(input.list(parameter));
            case DWORD -> Value.number(input.number(parameter, 3));
            case QWORD -> Value.longNumber(input.number(parameter, 0));
            case BINARY -> binary(input);
        };
    }

    private static Value binary(Arguments input) throws ProviderFault {
        StringBuilder hex = new StringBuilder();
        try {
            for (String one : input.list("uValue")) {
                hex.append(String.format(Locale.ROOT, "%02x", Integer.decode(one.strip()) & 0xFF));
            }
        } catch (NumberFormatException notByte) {
            throw Wbem.INVALID_METHOD_PARAMETERS.fault();
        }
        return new Value(ValueType.BINARY, hex.toString());
    }
}
