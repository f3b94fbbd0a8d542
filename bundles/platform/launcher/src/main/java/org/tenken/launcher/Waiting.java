package org.tenken.launcher;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Names the components that wait for a service or failed, for the line that explains a start without a command.
 *
 * <p>The component runtime lives in a bundle, so its data objects are read by the names the specification gives them.
 */
final class Waiting {

    private static final String RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";
    private static final int UNSATISFIED_REFERENCE = 2;
    private static final int FAILED_ACTIVATION = 16;

    private final BundleContext context;

    Waiting(BundleContext context) {
        this.context = context;
    }

    /** Returns one text for each component of ours, like {@code org.example.Window waits for org.example.Engine}. */
    List<String> components() {
        ServiceReference<?> reference = context.getServiceReference(RUNTIME);
        if (reference == null) {
            return List.of();
        }
        try {
            return components(context.getService(reference));
        } catch (ReflectiveOperationException other) {
            return List.of();
        }
    }

    private static List<String> components(Object runtime) throws ReflectiveOperationException {
        List<String> waiting = new ArrayList<>();
        Object bundles = Array.newInstance(Class.forName("org.osgi.framework.Bundle"), 0);
        Collection<?> descriptions = (Collection<?>) runtime.getClass()
                .getMethod("getComponentDescriptionDTOs", bundles.getClass()).invoke(runtime, bundles);
        for (Object description : descriptions) {
            Class<?> type = description.getClass();
            Collection<?> configurations = (Collection<?>) runtime.getClass()
                    .getMethod("getComponentConfigurationDTOs", type).invoke(runtime, description);
            for (Object configuration : configurations) {
                int state = (int) field(configuration, "state");
                if (state == UNSATISFIED_REFERENCE) {
                    waiting.add(field(description, "name") + " waits for " + missing(description, configuration));
                } else if (state == FAILED_ACTIVATION) {
                    waiting.add(field(description, "name") + " failed: " + rootCause((String) field(configuration, "failure")));
                }
            }
        }
        return waiting;
    }

    private static String missing(Object description, Object configuration) throws ReflectiveOperationException {
        List<String> interfaces = new ArrayList<>();
        for (Object unsatisfied : (Object[]) field(configuration, "unsatisfiedReferences")) {
            for (Object reference : (Object[]) field(description, "references")) {
                if (field(reference, "name").equals(field(unsatisfied, "name"))) {
                    interfaces.add((String) field(reference, "interfaceName"));
                }
            }
        }
        return String.join(", ", interfaces);
    }

    /** The runtime gives the failure as the text of its stack trace. */
    private static String rootCause(String stackTrace) {
        return stackTrace.lines().filter(line -> !line.startsWith("\t"))
                .reduce((outer, inner) -> inner.replaceFirst("^Caused by: ", "")).orElse("");
    }

    private static Object field(Object data, String name) throws ReflectiveOperationException {
        return data.getClass().getField(name).get(data);
    }
}
