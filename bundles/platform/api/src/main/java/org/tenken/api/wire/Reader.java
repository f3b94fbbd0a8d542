package org.tenken.api.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.api.read.Bytes;

/** Turns parsed JSON into values of exactly the declared types. */
record Reader() {

    Object read(Object json, Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(json, (Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isSealed()) {
            return member(json, plain);
        }
        if (plain.isRecord()) {
            return object(object(json), plain);
        }
        return plain == Object.class ? loose(json) : simple(json, plain);
    }

    private Object generic(Object json, Class<?> type, Type[] arguments) {
        if (type == List.class || type == Optional.class) {
            List<Object> values = new ArrayList<>();
            for (Object each : list(json)) {
                values.add(read(each, arguments[0]));
            }
            if (type == List.class) {
                return List.copyOf(values);
            }
            require(values.size() < 2, "at most one value");
            return values.stream().findFirst();
        }
        require(type == SortedMap.class && arguments[0] == String.class, "a list or a map by name");
        SortedMap<String, Object> map = new TreeMap<>();
        object(json).forEach((name, value) -> map.put(name, read(value, arguments[1])));
        return map;
    }

    private Object member(Object json, Class<?> set) {
        Map<String, Object> object = new HashMap<>(object(json));
        String kind = text(object.remove("is"));
        Class<?> type = Closed.named(set, kind)
                .orElseThrow(() -> new IllegalArgumentException("no such " + set.getSimpleName()));
        return object(object, type);
    }

    private Object object(Map<String, Object> source, Class<?> type) {
        Map<String, Object> fields = new HashMap<>(source);
        if (Closed.member(type) && fields.containsKey("is")) {
            require(type.getSimpleName().equals(fields.remove("is")), "a " + type.getSimpleName());
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            require(fields.containsKey(components[i].getName()), "a " + type.getSimpleName() + " with "
                    + components[i].getName());
            values[i] = read(fields.remove(components[i].getName()), components[i].getGenericType());
        }
        require(fields.isEmpty(), "a " + type.getSimpleName() + " without other names");
        return Closed.create(type, values);
    }

    private static Object simple(Object json, Class<?> type) {
        if (type == long.class || type == Long.class) {
            return number(json);
        }
        if (type == int.class || type == Integer.class) {
            long number = number(json);
            require(number == (int) number, "a number of 32 bits");
            return (int) number;
        }
        if (type == boolean.class || type == Boolean.class) {
            require(json instanceof Boolean, "true or false");
            return json;
        }
        return type == String.class ? text(json) : parsed(text(json), type);
    }

    private static Object parsed(String text, Class<?> type) {
        try {
            if (type == Duration.class) {
                return Duration.parse(text);
            }
            if (type == Instant.class) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
        }
        require(type.isEnum(), "a value that crosses the border");
        return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such " + type.getSimpleName()));
    }

    private static Object loose(Object json) {
        if (json instanceof List<?> list) {
            return list.stream().map(Reader::text).toList();
        }
        if (!(json instanceof Map<?, ?> tagged)) {
            return json;
        }
        require(tagged.size() == 1, "a value with one tag");
        Map.Entry<?, ?> only = tagged.entrySet().iterator().next();
        String value = text(only.getValue());
        return switch (String.valueOf(only.getKey())) {
            case "duration" -> parsed(value, Duration.class);
            case "instant" -> parsed(value, Instant.class);
            case "bytes" -> new Bytes(value);
            default -> throw new IllegalArgumentException("an unknown tag");
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object json) {
        require(json instanceof Map, "an object");
        return (Map<String, Object>) json;
    }

    private static List<?> list(Object json) {
        require(json instanceof List, "a list");
        return (List<?>) json;
    }

    private static String text(Object json) {
        require(json instanceof String, "text");
        return (String) json;
    }

    private static long number(Object json) {
        require(json instanceof Long, "a whole number");
        return (Long) json;
    }

    private static void require(boolean condition, String expected) {
        if (!condition) {
            throw new IllegalArgumentException("expected " + expected);
        }
    }
}
