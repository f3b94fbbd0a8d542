package org.tenken.winrm.http;

import java.util.Map;

/**
 * One request to {@code /wsman}.
 *
 * @param headers besides those of the connection; they may hold a secret, so nothing here prints them
 * @param contentType what the body is
 * @param body the bytes sent
 */
public record Post(Map<String, String> headers, String contentType, byte[] body) {

    @Override
    public String toString() {
        return "Post[" + contentType + ", " + body.length + " bytes]";
    }
}
