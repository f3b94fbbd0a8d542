package org.tenken.engine.change.kept;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.tenken.api.read.Bytes;

/**
 * Turns records into trees: one canonical tree for one value.
 *
 * <p>A record becomes a map of its components in their order, without those that are empty; where its declared type is
 * one of several kinds, its kind comes first.
 */
public final class RecordWriter {

    private final Map<Class<?>, List<Part>> parts = new ConcurrentHashMap<>();

    /** A component of a record; asking the class anew each time would take most of the time. */
    private record Part(String name, Method accessor, Type type, Type argument) {

        static Part of(RecordComponent component) {
            Type type = component.getGenericType();
            return new Part(component.getName(), component.getAccessor(), type, RecordWriter.argument(type, 0));
        }
    }

    /** Returns the tree of a value. */
    public Object tree(Object value, Type declared) {
        if (declared == Object.class) {
            return free(value);
        }
        if (value instanceof Record each) {
            return record(each, declared);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> tree(each, argument(declared, 0))).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> tree = new LinkedHashMap<>();
            map.forEach((name, each) -> tree.put(String.valueOf(name), tree(each, argument(declared, 1))));
            return tree;
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value instanceof Boolean) {
            return value;
        }
        return value instanceof Enum<?> one ? one.name() : value.toString();
    }

    private Map<String, Object> record(Record value, Type declared) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (declared instanceof Class<?> type && type.isSealed()) {
            tree.put(RecordReader.KIND, value.getClass().getSimpleName());
        }
        for (Part part : parts.computeIfAbsent(value.getClass(), RecordWriter::parts)) {
            put(tree, part, get(part, value));
        }
        return tree;
    }

    private static List<Part> parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
    }

    private void put(Map<String, Object> tree, Part part, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> tree.put(part.name(), tree(each, part.argument())));
        } else if (value instanceof OptionalInt optional) {
            optional.ifPresent(each -> tree.put(part.name(), (long) each));
        } else {
            tree.put(part.name(), tree(value, part.type()));
        }
    }

    /** A value whose type is not declared says its type, unless JSON has one for it. */
    private static Object free(Object value) {
        if (value instanceof Duration) {
            return Map.of("duration", value.toString());
        }
        if (value instanceof Instant) {
            return Map.of("instant", value.toString());
        }
        if (value instanceof Bytes bytes) {
            return Map.of("bytes", bytes.hex());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        return value instanceof Boolean ? value : String.valueOf(value);
    }

    public static Type argument(Type type, int index) {
        return type instanceof ParameterizedType several ? several.getActualTypeArguments()[index] : Object.class;
    }

    private static Object get(Part part, Record value) {
        try {
            return part.accessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(value.getClass().getName() + " cannot be kept", e);
        }
    }
}
