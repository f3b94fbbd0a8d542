package org.tenken.engine.change.cell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.tenken.api.fix.Value;
import org.tenken.api.read.Bytes;
import org.tenken.api.read.Row;
import org.tenken.spi.HostFailure;

/** The host's registry in its 64-bit view, through StdRegProv, with every value's type. */
public record Registry(Sentences sentences) {

    private static final long MISSING = 2;
    private static final long DENIED = 5;
    private static final int TEXT = 1;
    private static final int EXPANDABLE = 2;
    private static final int BINARY = 3;
    private static final int NUMBER = 4;
    private static final int TEXTS = 7;
    private static final int WIDE = 11;

    /** Returns a key, or fails if it is none that may be touched. */
    public RegistryKey key(String text) throws StepFailure {
        return RegistryKey.parse(text).orElseThrow(() -> sentences.failure("step.registry.key", Map.of("key", text)));
    }

    /** Returns what a value holds, exactly enough to put it back. */
    public Value read(RegistryKey key, String name, HostReader host) throws HostFailure, StepFailure {
        Row row = host.registry("EnumValues", key.arguments());
        if (!there(key, row)) {
            return new Value.Absent();
        }
        List<String> names = row.texts("sNames");
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                return read(key, name, type(row.texts("Types"), i), host);
            }
        }
        return new Value.Absent();
    }

    private static int type(List<String> types, int index) {
        try {
            return index < types.size() ? Integer.parseInt(types.get(index).strip()) : 0;
        } catch (NumberFormatException e) {
            throw new Row.Unfit("Types is not a list of whole numbers");
        }
    }

    private Value read(RegistryKey key, String name, int type, HostReader host) throws HostFailure, StepFailure {
        return switch (type) {
            case TEXT -> Value.of(get("GetStringValue", key, name, host).find("sValue").orElse(""));
            case EXPANDABLE -> new Value.Expandable(unexpanded(key, name, host));
            case BINARY -> new Value.Binary(bytes(get("GetBinaryValue", key, name, host).texts("uValue")));
            case NUMBER -> Value.of(get("GetDWORDValue", key, name, host).number("uValue"));
            case WIDE -> new Value.Wide(wide(get("GetQWORDValue", key, name, host).text("uValue")));
            case TEXTS -> new Value.Texts(get("GetMultiStringValue", key, name, host).texts("sValue"));
            default -> throw sentences.failure("step.registry.kind", Map.of("name", name, "type", (long) type));
        };
    }

    /** GetExpandedStringValue fills the variables in; only where the plain method shows them is the text known. */
    private String unexpanded(RegistryKey key, String name, HostReader host) throws HostFailure, StepFailure {
        Row row = host.registry("GetStringValue", key.arguments(name));
        String text = row.number("ReturnValue") == 0 ? row.find("sValue").orElse("") : "";
        if (text.indexOf('%') < 0) {
            throw sentences.failure("step.registry.expandable", Map.of("name", name));
        }
        return text;
    }

    private Row get(String method, RegistryKey key, String name, HostReader host) throws HostFailure, StepFailure {
        Row row = host.registry(method, key.arguments(name));
        if (!there(key, row)) {
            throw sentences.failure("step.registry.moved", Map.of("key", key.toString(), "name", name));
        }
        return row;
    }

    private static long wide(String text) {
        try {
            return Long.parseUnsignedLong(text.strip());
        } catch (NumberFormatException e) {
            throw new Row.Unfit("uValue is not a whole number");
        }
    }

    private static Bytes bytes(List<String> numbers) {
        byte[] bytes = new byte[numbers.size()];
        for (int i = 0; i < bytes.length; i++) {
            try {
                bytes[i] = (byte) Integer.parseInt(numbers.get(i).strip());
            } catch (NumberFormatException e) {
                throw new Row.Unfit("uValue is not a list of bytes");
            }
        }
        return Bytes.of(bytes);
    }

    /** Returns a number where there is one and it may be read. */
    public OptionalLong number(RegistryKey key, String name, HostReader host) throws HostFailure {
        Row row = host.registry("GetDWORDValue", key.arguments(name));
        boolean there = row.number("ReturnValue") == 0 && row.has("uValue");
        return there ? OptionalLong.of(row.number("uValue")) : OptionalLong.empty();
    }

    /** Returns the nearest key that is there, from this one upwards; nothing if not even the topmost is. */
    public Optional<RegistryKey> nearest(RegistryKey key, HostReader host) throws HostFailure, StepFailure {
        for (RegistryKey candidate : key.upwards()) {
            if (there(candidate, host.registry("EnumKey", candidate.arguments()))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Returns whether a key holds neither values nor keys. */
    public boolean empty(RegistryKey key, HostReader host) throws HostFailure, StepFailure {
        Row keys = host.registry("EnumKey", key.arguments());
        Row values = host.registry("EnumValues", key.arguments());
        return there(key, keys) && keys.texts("sNames").isEmpty()
                && there(key, values) && values.texts("sNames").isEmpty();
    }

    private boolean there(RegistryKey key, Row row) throws StepFailure {
        long code = row.number("ReturnValue");
        if (code != 0 && code != MISSING) {
            throw refused(key, code);
        }
        return code == 0;
    }

    /** Changes something, and fails with the provider's reason. */
    public void change(String method, RegistryKey key, SortedMap<String, List<String>> arguments, HostWriter host)
            throws HostFailure, StepFailure {
        long code = host.registry(method, arguments).number("ReturnValue");
        if (code != 0) {
            throw refused(key, code);
        }
    }

    private StepFailure refused(RegistryKey key, long code) {
        String reason = code == DENIED ? "step.registry.denied" : "step.registry.code";
        return sentences.failure(reason, Map.of("key", key.toString(), "code", code));
    }
}
