package org.tenken.lab.wsman;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The form in which keys are written into a resource's name, as in {@code Win32_Service?Name=wuauserv+SystemName=A}.
 */
final class Inline {

    private Inline() {}

    static Map<String, String> selectors(String text) throws Fault {
        Map<String, String> selectors = new LinkedHashMap<>();
        for (String pair : text.split("[+&]")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                selectors.put(decoded(parts[0]), decoded(parts[1].replaceAll("^\"(.*)\"$", "$1")));
            }
        }
        return selectors;
    }

    private static String decoded(String text) throws Fault {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Fault.schema("The selectors cannot be read.");
        }
    }
}
