package org.tenken.winrm.http;

import java.util.List;
import java.util.Optional;

/**
 * One answer.
 *
 * @param status the status code
 * @param contentType what the body is, empty if not said
 * @param challenges the values of {@code WWW-Authenticate}
 * @param body the bytes
 */
public record Reply(int status, String contentType, List<String> challenges, byte[] body) {

    /** Returns the token that came with a scheme, empty if it came alone, nothing if the scheme is not offered. */
    public Optional<String> challenge(String scheme) {
        return challenges.stream().flatMap(value -> List.of(value.split(",")).stream()).map(String::strip)
                .filter(value -> value.equalsIgnoreCase(scheme)
                        || value.regionMatches(true, 0, scheme + " ", 0, scheme.length() + 1))
                .map(value -> value.substring(scheme.length()).strip()).findFirst();
    }

    /** Returns the names of the schemes offered, for a person. */
    public List<String> schemes() {
        return challenges.stream().flatMap(value -> List.of(value.split(",")).stream())
                .map(value -> value.strip().split(" ", 2)[0]).filter(name -> name.matches("[A-Za-z]{1,20}")).distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "Reply[" + status + ", " + contentType + ", " + body.length + " bytes]";
    }
}
