package org.tenken.api.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** What reflection tells about records and the closed sets they belong to. */
final class Closed {

    private Closed() {}

    /** Returns whether a record is one of a closed set. */
    static boolean member(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    /** Returns the record of a closed set that has this name. */
    static Optional<Class<?>> named(Class<?> set, String name) {
        return Arrays.stream(set.getPermittedSubclasses()).filter(type -> type.getSimpleName().equals(name))
                .findFirst();
    }

    static Object get(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("does not cross the border: " + value.getClass().getName(), e);
        }
    }

    static Object create(Class<?> type, Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
        }
    }
}
