package org.tenken.lab.http;

import java.util.Base64;
import java.util.Optional;

/** What is said about logins in headers. */
final class Challenges {

    private static final String HEADER = "WWW-Authenticate: ";

    private Challenges() {}

    /** Returns the answer to a request whose sender is not logged in. */
    static Response of(Authentication.Wanted wanted, boolean basic) {
        if (wanted.token().length > 0) {
            return Response.empty(401).with(HEADER + wanted.scheme() + " " + encoded(wanted.token()));
        }
        Response response = Response.empty(401).with(HEADER + "Negotiate");
        return basic ? response.with(HEADER + "Basic realm=\"WSMAN\"") : response;
    }

    /** Returns the header that ends a login, if the login has a last word. */
    static Optional<String> token(Authentication.Admitted admitted) {
        return Optional.of(admitted.token()).filter(token -> token.length > 0)
                .map(token -> HEADER + admitted.scheme() + " " + encoded(token));
    }

    private static String encoded(byte[] token) {
        return Base64.getEncoder().encodeToString(token);
    }
}
