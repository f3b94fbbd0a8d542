package org.tenken.engine.change.kept;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.api.read.Bytes;

/** Turns trees back into records; only types that the root declares are ever made. */
public final class RecordReader {

    /** The name under which a kind stands. */
    public static final String KIND = "is";

    /** Returns the value of a tree. */
    public <T> T value(Object tree, Class<T> type) throws IOException {
        try {
            return type.cast(value(tree, (Type) type));
        } catch (IllegalArgumentException | ClassCastException | DateTimeException | NullPointerException e) {
            throw new IOException("a value has the wrong form", e);
        }
    }

    private Object value(Object tree, Type declared) throws IOException {
        if (declared == Object.class) {
            return free(tree);
        }
        if (declared instanceof ParameterizedType several) {
            return several(tree, several);
        }
        Class<?> type = (Class<?>) declared;
        if (type.isSealed()) {
            return record(map(tree), kind(map(tree), type));
        }
        return type.isRecord() ? record(map(tree), type) : simple(tree, type);
    }

    private Object several(Object tree, ParameterizedType type) throws IOException {
        if (type.getRawType() == List.class) {
            List<Object> list = new ArrayList<>();
            for (Object each : (List<?>) tree) {
                list.add(value(each, type.getActualTypeArguments()[0]));
            }
            return list;
        }
        SortedMap<String, Object> map = new TreeMap<>();
        for (Map.Entry<String, Object> each : map(tree).entrySet()) {
            map.put(each.getKey(), value(each.getValue(), type.getActualTypeArguments()[1]));
        }
        return map;
    }

    private static Class<?> kind(Map<String, Object> tree, Class<?> type) throws IOException {
        return Arrays.stream(type.getPermittedSubclasses())
                .filter(kind -> kind.getSimpleName().equals(tree.get(KIND))).findFirst()
                .orElseThrow(() -> new IOException("an unknown kind of " + type.getSimpleName()));
    }

    private Object record(Map<String, Object> tree, Class<?> type) throws IOException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = component(tree, components[i]);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IOException(type.getSimpleName() + " does not take its values", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be read", e);
        }
    }

    private Object component(Map<String, Object> tree, RecordComponent component) throws IOException {
        Object value = tree.get(component.getName());
        if (component.getType() == Optional.class) {
            return value == null ? Optional.empty()
                    : Optional.of(value(value, RecordWriter.argument(component.getGenericType(), 0)));
        }
        if (component.getType() == OptionalInt.class) {
            return value == null ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact((Long) value));
        }
        if (value == null) {
            throw new IOException(component.getName() + " is missing");
        }
        return value(value, component.getGenericType());
    }

    private static Object simple(Object tree, Class<?> type) throws IOException {
        if (type == int.class || type == Integer.class) {
            return Math.toIntExact((Long) tree);
        }
        if (type == long.class || type == boolean.class) {
            return tree;
        }
        String text = (String) tree;
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(one -> ((Enum<?>) one).name().equals(text)).findFirst()
                    .orElseThrow(() -> new IOException("an unknown " + type.getSimpleName()));
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == Duration.class) {
            return Duration.parse(text);
        }
        return type == Path.class ? Path.of(text) : text;
    }

    private static Object free(Object tree) {
        if (tree instanceof Map<?, ?> map && map.size() == 1) {
            String text = String.valueOf(map.values().iterator().next());
            return switch (String.valueOf(map.keySet().iterator().next())) {
                case "duration" -> Duration.parse(text);
                case "instant" -> Instant.parse(text);
                case "bytes" -> new Bytes(text);
                default -> throw new IllegalArgumentException("an unknown type");
            };
        }
        return tree;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object tree) {
        return (Map<String, Object>) tree;
    }
}
