package org.tenken.lab.wql;

/** What a condition may ask of one instance; values are read only when they are asked for. */
public interface Row {

    /**
     * Returns a property's value: text, number, truth, time, a list, or {@link java.util.Optional#empty()} for nil.
     *
     * @param property a name the class has, in any case
     */
    Object value(String property);

    /** Tells whether the instance belongs to a class or to one derived from it. */
    boolean isInstanceOf(String className);
}
