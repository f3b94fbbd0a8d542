package org.tenken.lab.windows.cim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.tenken.lab.target.Instance;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.identity.OperatingSystem;
import org.tenken.lab.wql.MalformedQuery;
import org.tenken.lab.wql.Query;

/** All namespaces and classes of one Windows release; shared by its hosts, holds no state. */
public final class Repository {

    private final SortedMap<String, SortedMap<String, CimClass<?>>> namespaces = CimClass.byName();

    /** Describes the classes that a release has. */
    public Repository(OperatingSystem system) {
        put("root/cimv2", CoreClasses.of());
        put("root/default", DefaultClasses.of(system));
        if (system.hasNetworkClasses()) {
            put("root/standardcimv2", NetworkClasses.of());
        }
        if (!system.isServer()) {
            put("root/securitycenter2", SecurityClasses.of());
        }
    }

    /** Answers a query. */
    public List<Instance> query(Machine machine, String namespace, String text) throws ProviderFault {
        SortedMap<String, CimClass<?>> classes = namespace(namespace);
        try {
            Query query = Query.parse(text);
            return find(classes, query.className()).select(machine, query);
        } catch (MalformedQuery wrong) {
            throw new ProviderFault(Wbem.INVALID_QUERY.code(), "Invalid query");
        }
    }

    /** Finds one instance. */
    public Instance get(Machine machine, String namespace, String className, Map<String, String> selectors)
            throws ProviderFault {
        return find(namespace(namespace), className).get(machine, selectors);
    }

    /** Calls a method. */
    public Instance invoke(Machine machine, String namespace, String className, Map<String, String> selectors,
            String method, Map<String, List<String>> arguments) throws ProviderFault {
        Instance output = find(namespace(namespace), className)
                .invoke(machine, selectors, method, new Arguments(arguments));
        return new Instance(method + "_OUTPUT", output.properties());
    }

    private SortedMap<String, CimClass<?>> namespace(String name) throws ProviderFault {
        SortedMap<String, CimClass<?>> classes = namespaces.get(name.replace('\\', '/').toLowerCase(Locale.ROOT));
        if (classes == null) {
            throw Wbem.INVALID_NAMESPACE.fault();
        }
        return classes;
    }

    private static CimClass<?> find(SortedMap<String, CimClass<?>> classes, String name) throws ProviderFault {
        CimClass<?> found = classes.get(name);
        if (found == null) {
            throw Wbem.INVALID_CLASS.fault();
        }
        return found;
    }

    private void put(String namespace, List<CimClass<?>> classes) {
        SortedMap<String, CimClass<?>> byName = CimClass.byName();
        classes.forEach(one -> byName.put(one.name(), one));
        namespaces.put(namespace, byName);
    }
}
