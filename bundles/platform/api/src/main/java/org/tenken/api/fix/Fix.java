package org.tenken.api.fix;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;
import org.tenken.api.probe.Probe;

/**
 * Plans a repair.
 *
 * <p>Both methods are pure, as a check's are. The engine shows the plan, carries it out, takes it back, and proves it by
 * running the checks it repairs again.
 *
 * @param <T> the facts the plan depends on
 */
@ConsumerType
public interface Fix<T> {

    /** Returns what planning needs to know, inputs included. */
    Probe<T> probe();

    /** Returns the plan for a host with these facts. */
    Plan plan(T facts);

    /** Describes a fix through service properties, so that it is listed without loading its class. */
    @ComponentPropertyType
    @Target(ElementType.TYPE)
    @Capability(namespace = "tenken.fix", name = "${#id}", attribute = {"area=${#area}", "title=${#title}"})
    @interface Info {
        /** The prefix of the service properties. */
        String PREFIX_ = "fix.";

        /** Returns the id, such as {@code time.resync}; it never changes. */
        String id();

        /** Returns the area. */
        String area();

        /** Returns the title; {@code %key} is looked up in the module's texts. */
        String title();

        /** Returns the ids of the checks whose trouble it repairs. */
        String[] repairs();
    }
}
