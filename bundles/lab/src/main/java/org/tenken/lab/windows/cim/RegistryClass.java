package org.tenken.lab.windows.cim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tenken.lab.target.Instance;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.registry.Access;
import org.tenken.lab.windows.registry.Key;
import org.tenken.lab.windows.registry.Registry;
import org.tenken.lab.windows.registry.Value;
import org.tenken.lab.windows.registry.ValueType;

/** {@code StdRegProv}: the registry through methods; their return values are Win32 errors. */
final class RegistryClass {

    private static final long NO_SUCH_FILE = 2;
    private static final long ACCESS_DENIED = 5;
    private static final long INVALID_HANDLE = 6;
    private static final long TYPE_MISMATCH = 0x80041005L;
    private static final long DEFAULT_RIGHTS = 3;
    /** KEY_SET_VALUE, KEY_CREATE_SUB_KEY, DELETE, WRITE_DAC. */
    private static final long WRITING_RIGHTS = 0x50006L;
    private static final long LOCAL_MACHINE = 0x80000002L;

    private RegistryClass() {}

    /** A call with the key it names. */
    private record Call(Machine machine, String path, Arguments input) {

        Registry registry() {
            return machine.registry();
        }

        Access access() {
            return registry().access(path);
        }

        String value() {
            return input.textOr("sValueName", "");
        }
    }

    /** What a method does with a key. */
    private interface Action {
        Instance on(Call call) throws ProviderFault;
    }

    static CimClass<?> of() {
        ClassBuilder<String> described = CimClass.named("StdRegProv", (machine, query) -> List.of("StdRegProv"));
        add(described, "EnumKey", reading(RegistryClass::enumKey));
        add(described, "EnumValues", reading(RegistryClass::enumValues));
        add(described, "CheckAccess", RegistryClass::checkAccess);
        add(described, "CreateKey", RegistryClass::createKey);
        add(described, "DeleteKey", writing(RegistryClass::deleteKey));
        add(described, "DeleteValue", writing(call ->
                code(call.registry().deleteValue(call.path(), call.value()) ? 0 : NO_SUCH_FILE)));
        for (RegistryMethod method : RegistryMethod.values()) {
            add(described, "Get" + method.noun(), reading(call -> get(call, method)));
            add(described, "Set" + method.noun(), writing(call -> set(call, method)));
        }
        return described.build();
    }

    private static void add(ClassBuilder<String> described, String name, Action action) {
        described.method(name, (machine, none, input) -> {
            Optional<String> path = path(machine, input);
            return path.isEmpty() ? code(INVALID_HANDLE) : action.on(new Call(machine, path.get(), input));
        });
    }

    private static Optional<String> path(Machine machine, Arguments input) throws ProviderFault {
        return Hives.path(machine, input.number("hDefKey", LOCAL_MACHINE), input.textOr("sSubKeyName", ""));
    }

    private static Action reading(Action action) {
        return call -> call.registry().key(call.path()).isEmpty() ? code(NO_SUCH_FILE)
                : call.access().reads() ? action.on(call) : code(ACCESS_DENIED);
    }

    private static Action writing(Action action) {
        return call -> call.registry().key(call.path()).isEmpty() ? code(NO_SUCH_FILE)
                : call.access().writes() ? action.on(call) : code(ACCESS_DENIED);
    }

    private static Instance enumKey(Call call) {
        Key key = call.registry().key(call.path()).orElseThrow();
        return Values.output(0, Map.of("sNames", orNil(List.copyOf(key.keys().keySet()))));
    }

    private static Instance enumValues(Call call) {
        Key key = call.registry().key(call.path()).orElseThrow();
        List<Long> types = key.values().values().stream().map(value -> (long) value.type().number()).toList();
        return Values.output(0, new TreeMap<>(Map.of(
                "Types", orNil(types), "sNames", orNil(List.copyOf(key.values().keySet())))));
    }

    private static Object orNil(List<?> list) {
        return list.isEmpty() ? Optional.empty() : list;
    }

    private static Instance checkAccess(Call call) throws ProviderFault {
        if (call.registry().key(call.path()).isEmpty()) {
            return Values.output(NO_SUCH_FILE, Map.of("bGranted", false));
        }
        boolean writes = (call.input().number("uRequired", DEFAULT_RIGHTS) & WRITING_RIGHTS) != 0;
        boolean granted = writes ? call.access().writes() : call.access().reads();
        return Values.output(granted ? 0 : ACCESS_DENIED, Map.of("bGranted", granted));
    }

    private static Instance createKey(Call call) {
        if (!call.access().writes()) {
            return code(ACCESS_DENIED);
        }
        call.registry().createKey(call.path());
        return code(0);
    }

    private static Instance deleteKey(Call call) {
        if (!call.registry().key(call.path()).orElseThrow().keys().isEmpty()) {
            return code(ACCESS_DENIED);
        }
        call.registry().deleteKey(call.path());
        return code(0);
    }

    private static Instance get(Call call, RegistryMethod method) {
        Optional<Value> found = call.registry().value(call.path(), call.value());
        if (found.isEmpty()) {
            return Values.output(NO_SUCH_FILE, Map.of(method.parameter(), Optional.empty()));
        }
        if (!method.reads(found.get().type())) {
            return Values.output(TYPE_MISMATCH, Map.of(method.parameter(), Optional.empty()));
        }
        return Values.output(0, Map.of(method.parameter(), shown(found.get(), method)));
    }

    private static Object shown(Value value, RegistryMethod method) {
        if (value.type() == ValueType.BINARY || value.type() == ValueType.NONE) {
            byte[] bytes = value.bytes();
            List<Long> numbers = new ArrayList<>(bytes.length);
            for (byte one : bytes) {
                numbers.add((long) (one & 0xFF));
            }
            return orNil(numbers);
        }
        return method == RegistryMethod.EXPANDED ? Environment.expand(value.data().toString())
                : value.data() instanceof List<?> list ? orNil(list) : value.data();
    }

    private static Instance set(Call call, RegistryMethod method) throws ProviderFault {
        call.registry().set(call.path(), call.value(), method.value(call.input()));
        return code(0);
    }

    private static Instance code(long code) {
        return Values.returned(code);
    }
}
