package org.tenken.lab.windows.cim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tenken.lab.target.Instance;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.wql.Query;
import org.tenken.lab.wql.Row;

/**
 * A management class over subjects of type {@code T}; a property is computed only when somebody asks for it.
 *
 * @param <T> what one instance shows
 */
final class CimClass<T> {

    private final String name;
    private final Set<String> ancestors;
    private final Source<T> source;
    private final SortedMap<String, Property<T>> properties;
    private final Map<String, Method<T>> methods;

    CimClass(String name, Set<String> ancestors, Source<T> source, SortedMap<String, Property<T>> properties,
            Map<String, Method<T>> methods) {
        this.name = name;
        this.ancestors = ancestors;
        this.source = source;
        this.properties = Collections.unmodifiableSortedMap(properties);
        this.methods = methods;
    }

    /** Where the instances come from. */
    interface Source<T> {
        List<T> subjects(Machine machine, Query query) throws ProviderFault;
    }

    /** What a method does; a class without instances passes its own name for a subject. */
    interface Method<T> {
        Instance call(Machine machine, T subject, Arguments arguments) throws ProviderFault;
    }

    /** A property; {@code null} stands for nil here and nowhere else. */
    record Property<T>(String name, boolean key, Function<T, Object> value) {}

    String name() {
        return name;
    }

    List<Instance> select(Machine machine, Query query) throws ProviderFault {
        for (String asked : query.condition().properties()) {
            require(asked);
        }
        List<Property<T>> columns = columns(query);
        List<Instance> selected = new ArrayList<>();
        for (T subject : source.subjects(machine, query)) {
            if (query.condition().test(row(subject))) {
                selected.add(instance(subject, columns));
            }
        }
        return selected;
    }

    Instance get(Machine machine, Map<String, String> selectors) throws ProviderFault {
        return instance(subject(machine, selectors), List.copyOf(properties.values()));
    }

    Instance invoke(Machine machine, Map<String, String> selectors, String method, Arguments arguments)
            throws ProviderFault {
        Method<T> found = methods.get(method);
        if (found == null) {
            throw Wbem.INVALID_METHOD.fault();
        }
        return found.call(machine, subject(machine, selectors), arguments);
    }

    private T subject(Machine machine, Map<String, String> selectors) throws ProviderFault {
        for (String selector : selectors.keySet()) {
            if (!properties.containsKey(selector) && !selector.startsWith("__")) {
                throw Wbem.INVALID_PARAMETER.fault();
            }
        }
        return source.subjects(machine, Keys.query(name, selectors)).stream()
                .filter(subject -> named(subject, selectors)).findFirst().orElseThrow(Wbem.NOT_FOUND::fault);
    }

    private boolean named(T subject, Map<String, String> selectors) {
        return selectors.entrySet().stream().filter(selector -> properties.containsKey(selector.getKey()))
                .allMatch(selector ->
                        value(subject, selector.getKey()).toString().equalsIgnoreCase(selector.getValue()));
    }

    private List<Property<T>> columns(Query query) throws ProviderFault {
        if (query.columns().isEmpty()) {
            return List.copyOf(properties.values());
        }
        List<Property<T>> columns = new ArrayList<>();
        for (String column : query.columns()) {
            require(column);
            Optional.ofNullable(properties.get(column)).ifPresent(columns::add);
        }
        return columns;
    }

    private void require(String property) throws ProviderFault {
        if (!properties.containsKey(property) && !property.toUpperCase(Locale.ROOT).equals("__CLASS")) {
            throw Wbem.INVALID_QUERY.fault();
        }
    }

    private Instance instance(T subject, List<Property<T>> columns) {
        Map<String, Object> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column.name(), Values.normal(column.value().apply(subject))));
        return new Instance(name, values);
    }

    private Object value(T subject, String property) {
        Property<T> known = properties.get(property);
        return known == null ? name : Values.normal(known.value().apply(subject));
    }

    private Row row(T subject) {
        return new Row() {
            @Override
            public Object value(String property) {
                return CimClass.this.value(subject, property);
            }

            @Override
            public boolean isInstanceOf(String className) {
                return name.equalsIgnoreCase(className) || ancestors.contains(className);
            }
        };
    }

    /** Returns what is known of a class while it is described. */
    static <T> ClassBuilder<T> named(String name, Source<T> source) {
        return new ClassBuilder<>(name, source);
    }

    static <V> SortedMap<String, V> byName() {
        return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }
}
