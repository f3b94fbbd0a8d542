package org.tenken.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A proxy setting's text: one proxy for everything, or one for each protocol.
 *
 * @param entries the entries as written
 */
record ProxyList(List<String> entries) {

    private static final Pattern ENTRY = Pattern.compile(
            "(?:(http|https|ftp|socks)=)?(?:https?://)?((?:[A-Za-z0-9_-]+\\.)*[A-Za-z0-9_-]+|\\[[0-9A-Fa-f:]+])(?::(\\d{1,5}))?/?",
            Pattern.CASE_INSENSITIVE);
    private static final int DEFAULT_PORT = 80;
    private static final int LAST_PORT = 65_535;

    static ProxyList parse(String text) {
        return new ProxyList(Stream.of(text.split("[;\\s]+")).filter(entry -> !entry.isBlank()).toList());
    }

    boolean wellFormed() {
        return !entries.isEmpty() && entries.stream().allMatch(entry -> server(entry).isPresent());
    }

    /** Returns the proxy that HTTPS goes through. */
    Optional<Server> secure() {
        return Stream.of("https=", "", "http=")
                .flatMap(protocol -> entries.stream().filter(entry -> protocol.equals(protocol(entry))))
                .findFirst().flatMap(ProxyList::server);
    }

    private static String protocol(String entry) {
        int equals = entry.indexOf('=');
        return equals < 0 ? "" : entry.substring(0, equals + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<Server> server(String entry) {
        Matcher matcher = ENTRY.matcher(entry);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int port = matcher.group(3) == null ? DEFAULT_PORT : Integer.parseInt(matcher.group(3));
        return port < 1 || port > LAST_PORT ? Optional.empty() : Optional.of(new Server(matcher.group(2), port));
    }

    /** Where a proxy listens. */
    record Server(String host, int port) {}
}
