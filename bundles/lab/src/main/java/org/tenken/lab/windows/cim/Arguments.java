package org.tenken.lab.windows.cim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tenken.lab.target.ProviderFault;

/** A method's input, by name in any case. */
final class Arguments {

    private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Arguments(Map<String, List<String>> values) {
        this.values.putAll(values);
    }

    Optional<String> text(String name) {
        return list(name).stream().findFirst();
    }

    String textOr(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    List<String> list(String name) {
        return values.getOrDefault(name, List.of());
    }

    long number(String name, long otherwise) throws ProviderFault {
        Optional<String> text = text(name).map(String::strip).filter(given -> !given.isEmpty());
        try {
            return text.isPresent() ? Long.decode(text.get()) : otherwise;
        } catch (NumberFormatException notNumber) {
            throw Wbem.INVALID_METHOD_PARAMETERS.fault();
        }
    }
}
