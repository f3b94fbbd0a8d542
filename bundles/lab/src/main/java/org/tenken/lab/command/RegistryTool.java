package org.tenken.lab.command;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tenken.lab.target.Target.Output;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.registry.Access;
import org.tenken.lab.windows.registry.Key;
import org.tenken.lab.windows.registry.Registry;
import org.tenken.lab.windows.registry.Value;
import org.tenken.lab.windows.registry.ValueType;

/** {@code reg}: shows and changes the registry. */
final class RegistryTool implements Program {

    private static final Map<String, String> ROOTS = Map.of("HKLM", "HKEY_LOCAL_MACHINE", "HKU", "HKEY_USERS");

    @Override
    public Output run(Machine machine, List<String> arguments, Texts texts) {
        String verb = arguments.isEmpty() ? "" : arguments.get(0).toLowerCase(Locale.ROOT);
        Optional<String> path = arguments.size() < 2 ? Optional.empty() : path(arguments.get(1));
        if (path.isEmpty() || !List.of("query", "add", "delete").contains(verb)) {
            return Outputs.error(1, texts.of("reg.syntax"));
        }
        boolean reading = verb.equals("query");
        Access access = machine.registry().access(path.get());
        if (reading ? !access.reads() : !access.writes()) {
            return Outputs.error(1, texts.of("reg.denied"));
        }
        return switch (verb) {
            case "query" -> query(machine.registry(), path.get(), arguments, texts);
            case "add" -> add(machine.registry(), path.get(), arguments, texts);
            default -> delete(machine.registry(), path.get(), arguments, texts);
        };
    }

    private static Optional<String> path(String given) {
        String key = given.replaceFirst("\\\\$", "");
        for (Map.Entry<String, String> root : ROOTS.entrySet()) {
            for (String name : List.of(root.getKey(), root.getValue())) {
                if (key.equalsIgnoreCase(name) || key.regionMatches(true, 0, name + "\\", 0, name.length() + 1)) {
                    return Optional.of(root.getKey() + key.substring(name.length()));
                }
            }
        }
        return Optional.empty();
    }

    private static String shown(String path) {
        int end = path.indexOf('\\');
        return end < 0 ? ROOTS.get(path) : ROOTS.get(path.substring(0, end)) + path.substring(end);
    }

    private static Optional<String> option(List<String> arguments, String name) {
        for (int i = 2; i + 1 < arguments.size(); i++) {
            if (arguments.get(i).equalsIgnoreCase(name)) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean flag(List<String> arguments, String name) {
        return arguments.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static Output query(Registry registry, String path, List<String> arguments, Texts texts) {
        Optional<Key> key = registry.key(path);
        Optional<String> name = option(arguments, "/v").or(() -> flag(arguments, "/ve") ? Optional.of("")
                : Optional.empty());
        if (key.isEmpty() || name.isPresent() && !key.get().values().containsKey(name.get())) {
            return Outputs.error(1, texts.of("reg.missing"));
        }
        List<String> lines = new ArrayList<>();
        if (name.isPresent()) {
            lines.addAll(List.of("", shown(path), line(name.get(), key.get().values().get(name.get()), texts), ""));
        } else {
            list(path, key.get(), flag(arguments, "/s"), lines, texts);
        }
        return Outputs.of(0, lines);
    }

    private static void list(String path, Key key, boolean deep, List<String> lines, Texts texts) {
        if (!key.values().isEmpty()) {
            lines.addAll(List.of("", shown(path)));
            key.values().forEach((name, value) -> lines.add(line(name, value, texts)));
            lines.add("");
        }
        key.keys().forEach((name, below) -> {
            if (deep) {
                list(path + "\\" + name, below, true, lines, texts);
            } else {
                lines.add(shown(path + "\\" + name));
            }
        });
    }

    private static String line(String name, Value value, Texts texts) {
        String data = switch (value.type()) {
            case DWORD, QWORD -> "0x" + Long.toHexString((Long) value.data());
            case MULTI_SZ -> String.join("\\0", value.texts());
            case BINARY, NONE -> HexFormat.of().withUpperCase().formatHex(value.bytes());
            default -> value.data().toString();
        };
        return "    " + (name.isEmpty() ? texts.of("reg.default") : name) + "    " + value.type().symbol() + "    "
                + data;
    }

    private static Output add(Registry registry, String path, List<String> arguments, Texts texts) {
        Optional<String> name = option(arguments, "/v").or(() -> flag(arguments, "/ve") ? Optional.of("")
                : Optional.empty());
        if (name.isEmpty()) {
            registry.createKey(path);
            return Outputs.of(0, texts.of("reg.done"));
        }
        Optional<ValueType> type = ValueType.ofSymbol(option(arguments, "/t").orElse("REG_SZ"));
        Optional<Value> value = type.flatMap(known -> value(known, option(arguments, "/d").orElse("")));
        if (value.isEmpty()) {
            return Outputs.error(1, texts.of("reg.syntax"));
        }
        if (registry.value(path, name.get()).isPresent() && !flag(arguments, "/f")) {
            return Outputs.error(1, texts.of("reg.exists", name.get()));
        }
        registry.set(path, name.get(), value.get());
        return Outputs.of(0, texts.of("reg.done"));
    }

    private static Optional<Value> value(ValueType type, String data) {
        try {
            return Optional.of(switch (type) {
                case DWORD -> Value.number(Long.decode(data.isEmpty() ? "0" : data));
                case QWORD -> Value.longNumber(Long.decode(data.isEmpty() ? "0" : data));
                case BINARY, NONE -> Value.binary(HexFormat.of().parseHex(data));
                case MULTI_SZ -> Value.texts(List.of(data.split("\\\\0")));
                default -> new Value(type, data);
            });
        } catch (IllegalArgumentException notData) {
            return Optional.empty();
        }
    }

    private static Output delete(Registry registry, String path, List<String> arguments, Texts texts) {
        Optional<String> name = option(arguments, "/v").or(() -> flag(arguments, "/ve") ? Optional.of("")
                : Optional.empty());
        boolean known = name.map(value -> registry.value(path, value).isPresent())
                .orElse(registry.key(path).isPresent());
        if (!known) {
            return Outputs.error(1, texts.of("reg.missing"));
        }
        if (!flag(arguments, "/f")) {
            return Outputs.error(1, texts.of("reg.not-asked"));
        }
        name.ifPresentOrElse(value -> registry.deleteValue(path, value), () -> registry.deleteKey(path));
        return Outputs.of(0, texts.of("reg.done"));
    }
}
