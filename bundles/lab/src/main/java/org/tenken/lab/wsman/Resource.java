package org.tenken.lab.wsman;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request is about.
 *
 * @param uri the resource's name without selectors
 * @param selectors the keys that pick one of its kind
 */
record Resource(String uri, Map<String, String> selectors) {

    private static final Pattern CLASS = Pattern.compile(
            Pattern.quote(Namespace.WMI) + "([A-Za-z0-9_/]{1,200})/([A-Za-z0-9_]{1,200}|\\*)",
            Pattern.CASE_INSENSITIVE);

    boolean isShell() {
        return uri.startsWith(Namespace.SHELL + "/");
    }

    boolean isConfiguration() {
        return uri.equals(Namespace.CONFIG) || uri.startsWith(Namespace.CONFIG + "/");
    }

    boolean isClass() {
        return CLASS.matcher(uri).matches();
    }

    /** Returns the CIM namespace, such as {@code root/cimv2}. */
    String namespace() throws Fault {
        return matched().group(1);
    }

    /** Returns the CIM class, or {@code *} for whatever a query names. */
    String className() throws Fault {
        return matched().group(2);
    }

    private Matcher matched() throws Fault {
        Matcher matcher = CLASS.matcher(uri);
        if (!matcher.matches()) {
            throw Fault.sender("a:DestinationUnreachable", Fault.INVALID_RESOURCE,
                    "The WS-Management service cannot process the request. The resource URI is missing or it has an "
                            + "incorrect format. ");
        }
        return matcher;
    }
}
