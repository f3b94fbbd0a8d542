package org.tenken.lab.target;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One CIM instance or one set of method outputs, with properties in the order in which they go on the wire.
 *
 * @param className the class as the host spells it
 * @param properties each value is a {@link String}, {@link Long}, {@link Boolean}, {@link CimTime}, a
 *     {@link java.util.List} of these, or {@link Optional#empty()} for nil
 */
public record Instance(String className, Map<String, Object> properties) {

    /** Keeps the properties' order and lets nobody change them. */
    public Instance {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /**
     * A CIM date and time as text, such as {@code 20261121091500.000000+540}.
     *
     * @param text the DMTF form (DSP0004, section 5.2.4)
     */
    public record CimTime(String text) {}
}
