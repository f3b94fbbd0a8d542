package org.tenken.lab.windows.cim;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Describes a class, property by property.
 *
 * @param <T> what one instance shows
 */
final class ClassBuilder<T> {

    private final String name;
    private final CimClass.Source<T> source;
    private final Set<String> ancestors = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final SortedMap<String, CimClass.Property<T>> properties = CimClass.byName();
    private final SortedMap<String, CimClass.Method<T>> methods = CimClass.byName();

    ClassBuilder(String name, CimClass.Source<T> source) {
        this.name = name;
        this.source = source;
    }

    ClassBuilder<T> derivedFrom(String... names) {
        ancestors.addAll(Set.of(names));
        return this;
    }

    ClassBuilder<T> key(String property, Function<T, Object> value) {
        properties.put(property, new CimClass.Property<>(property, true, value));
        return this;
    }

    ClassBuilder<T> with(String property, Function<T, Object> value) {
        properties.put(property, new CimClass.Property<>(property, false, value));
        return this;
    }

    /** Adds properties that this host's Windows leaves without a value. */
    ClassBuilder<T> nil(String... names) {
        for (String property : names) {
            with(property, subject -> null);
        }
        return this;
    }

    ClassBuilder<T> method(String method, CimClass.Method<T> action) {
        methods.put(method, action);
        return this;
    }

    CimClass<T> build() {
        return new CimClass<>(name, ancestors, source, properties, methods);
    }
}
