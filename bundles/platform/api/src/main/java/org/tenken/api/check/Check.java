package org.tenken.api.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;
import org.tenken.api.probe.Probe;

/**
 * Looks at one aspect of a host.
 *
 * <p>Register an implementation as a service described by {@link Info}. Both methods are pure and may be called from any
 * thread, any number of times: name what to read in the probe, judge it in {@code check}, touch nothing. What is thrown is
 * reported as a broken check, never as a broken host.
 *
 * @param <T> the facts the check looks at
 */
@ConsumerType
public interface Check<T> {

    /** Returns what this check needs to know. */
    Probe<T> probe();

    /** Judges the facts. */
    Finding check(T facts);

    /** Describes a check through service properties, so that it is listed without loading its class. */
    @ComponentPropertyType
    @Target(ElementType.TYPE)
    @Capability(namespace = "tenken.check", name = "${#id}", attribute = {"area=${#area}", "title=${#title}"})
    @interface Info {
        /** The prefix of the service properties. */
        String PREFIX_ = "check.";

        /** Returns the id, area and noun, such as {@code time.clock}; it never changes. */
        String id();

        /** Returns the area, such as {@code time}. */
        String area();

        /** Returns the title; {@code %key} is looked up in the module's texts. */
        String title();

        /** Returns what the check matters for. */
        Profile[] profiles() default {};

        /** Returns an LDAP filter over the host's traits, such as {@code (os.build>=10240)}; empty for every host. */
        String applies() default "";
    }
}
