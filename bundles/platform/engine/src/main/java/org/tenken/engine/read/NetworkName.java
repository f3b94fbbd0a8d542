package org.tenken.engine.read;

import java.util.regex.Pattern;

/** Names and addresses that may be put into a script or a lookup. */
final class NetworkName {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252})");
    private static final Pattern LITERAL = Pattern.compile("[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:.]{1,45}");

    private NetworkName() {}

    /** Returns the name if it can only be a name or address. */
    static String of(String name) {
        if (!NAME.matcher(name).matches() && !LITERAL.matcher(name).matches()) {
            throw new IllegalArgumentException("not a network name or address");
        }
        return name;
    }
}
