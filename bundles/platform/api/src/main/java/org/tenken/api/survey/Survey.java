package org.tenken.api.survey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Row;

/**
 * Fills the rows of a named table, such as products or start-ups, for one host.
 *
 * @param <T> the facts the rows are made of
 */
@ConsumerType
public interface Survey<T> {

    /** Returns what this survey needs to know. */
    Probe<T> probe();

    /** Returns the table's rows for this host. */
    List<Row> rows(T facts);

    /** Describes a survey through service properties. */
    @ComponentPropertyType
    @Target(ElementType.TYPE)
    @interface Info {
        /** The prefix of the service properties. */
        String PREFIX_ = "survey.";

        /** Returns the id, such as {@code licensing.products}. */
        String id();

        /** Returns the area. */
        String area();

        /** Returns the title; {@code %key} is looked up in the module's texts. */
        String title();

        /** Returns the columns in the order in which they are shown. */
        String[] columns();
    }
}
