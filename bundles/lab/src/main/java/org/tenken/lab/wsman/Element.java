package org.tenken.lab.wsman;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One received element with all that is in it.
 *
 * @param namespace the namespace's name, perhaps empty
 * @param name the name without a prefix
 * @param attributes values by name; those with a namespace as {@code {namespace}name}
 * @param children the elements inside, in order
 * @param text the text directly inside
 */
record Element(String namespace, String name, Map<String, String> attributes, List<Element> children, String text) {

    boolean is(String otherNamespace, String otherName) {
        return namespace.equals(otherNamespace) && name.equals(otherName);
    }

    Stream<Element> all(String otherNamespace, String otherName) {
        return children.stream().filter(child -> child.is(otherNamespace, otherName));
    }

    Optional<Element> child(String otherNamespace, String otherName) {
        return all(otherNamespace, otherName).findFirst();
    }

    /** Returns the text of a child without the white space around it. */
    Optional<String> textOf(String otherNamespace, String otherName) {
        return child(otherNamespace, otherName).map(child -> child.text().trim());
    }

    /** Returns an attribute; clients generated from schemas write it with the element's own namespace. */
    Optional<String> attribute(String attribute) {
        String qualified = "{" + namespace + "}" + attribute;
        return Optional.ofNullable(attributes.getOrDefault(attribute, attributes.get(qualified)));
    }

    boolean flag(String attribute) {
        return attribute(attribute).filter(value -> value.equals("true") || value.equals("1")).isPresent();
    }
}
