package org.tenken.lab.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One received HTTP request.
 *
 * @param method such as {@code POST}
 * @param path the request target without its query
 * @param persistent whether the client wants to keep the connection
 * @param headers values by lower-case name; repeated ones joined by a comma
 * @param body the body without its transfer coding
 */
record Request(String method, String path, boolean persistent, Map<String, String> headers, byte[] body) {

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    Request withBody(byte[] other) {
        return new Request(method, path, persistent, headers, other);
    }
}
