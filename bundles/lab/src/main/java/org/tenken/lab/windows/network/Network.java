package org.tenken.lab.windows.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The network as one host sees it. Not safe for several threads: its host's lock guards it. */
public final class Network {

    /** How a try to connect ended. */
    public enum Reach { OPEN, REFUSED, TIMEOUT, UNRESOLVED }

    private static final Pattern NUMBERS =
            Pattern.compile("(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}");

    private final List<Adapter> adapters;
    private final Outside outside;
    private final Supplier<String> hostsFile;

    /**
     * Creates the network of a host.
     *
     * @param adapters its adapters; the first is the one it is managed through
     * @param outside what it finds beyond them
     * @param hostsFile the content of its hosts file now
     */
    public Network(List<Adapter> adapters, Outside outside, Supplier<String> hostsFile) {
        this.adapters = List.copyOf(adapters);
        this.outside = outside;
        this.hostsFile = hostsFile;
    }

    /** Returns the adapters. */
    public List<Adapter> adapters() {
        return adapters;
    }

    /** Returns what is beyond the adapters. */
    public Outside outside() {
        return outside;
    }

    /** Returns the addresses of a name, or nothing if the host cannot resolve it. */
    public List<String> resolve(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (NUMBERS.matcher(plain).matches()) {
            return List.of(plain);
        }
        String pinned = HostsFile.read(hostsFile.get()).get(plain);
        if (pinned != null) {
            return NUMBERS.matcher(pinned).matches() ? List.of(pinned) : List.of();
        }
        if (plain.equals("localhost")) {
            return List.of("127.0.0.1");
        }
        return nameServed(plain);
    }

    private List<String> nameServed(String name) {
        boolean served = adapters.stream().anyMatch(adapter -> adapter.usesIp() && !adapter.nameServers().isEmpty());
        if (!served || matches(outside.unresolved(), name)) {
            return List.of();
        }
        Optional<String> own = Optional.ofNullable(outside.names().get(name));
        if (own.isPresent()) {
            return List.of(own.get());
        }
        return outside.internet() && Outside.isPublic(name) ? List.of(publicAddress(name)) : List.of();
    }

    /** Tries to open a TCP connection from the host, without any proxy. */
    public Reach connect(String host, int port) {
        List<String> addresses = resolve(host);
        if (addresses.isEmpty()) {
            return Reach.UNRESOLVED;
        }
        String address = addresses.get(0);
        Optional<Outside.Blocking> filter = filter(host.strip().toLowerCase(Locale.ROOT), address, port);
        if (filter.isPresent()) {
            return Reach.valueOf(filter.get().name());
        }
        if (address.startsWith("127.") || address.equals("0.0.0.0")) {
            return Reach.REFUSED;
        }
        if (outside.open().contains(address + ":" + port)) {
            return local(address) || routed() ? Reach.OPEN : Reach.TIMEOUT;
        }
        if (local(address)) {
            return Reach.REFUSED;
        }
        return webServer(host, address, port) && outside.internet() && routed() ? Reach.OPEN : Reach.TIMEOUT;
    }

    /** Tells whether a time server answers the host. */
    public boolean timeAnswers(String server) {
        List<String> addresses = resolve(server);
        if (addresses.isEmpty() || filter(server.toLowerCase(Locale.ROOT), addresses.get(0), 123).isPresent()) {
            return false;
        }
        String address = addresses.get(0);
        return outside.open().contains(address + ":123") || Outside.isPublic(server) && outside.internet() && routed();
    }

    /** Tells whether an echo request is answered. */
    public boolean echoes(String host) {
        return resolve(host).stream().findFirst()
                .map(address -> address.startsWith("127.") || local(address) || outside.internet() && routed()
                        && Outside.isPublic(host.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    private Optional<Outside.Blocking> filter(String host, String address, int port) {
        return outside.blocked().entrySet().stream()
                .filter(rule -> covers(rule.getKey(), host, address, port)).map(Map.Entry::getValue).findFirst();
    }

    private static boolean covers(String rule, String host, String address, int port) {
        int colon = rule.lastIndexOf(':');
        String who = rule.substring(0, colon);
        return rule.endsWith(":" + port)
                && (who.equals(host) || who.equals(address) || who.startsWith(".") && host.endsWith(who));
    }

    private static boolean matches(Iterable<String> rules, String name) {
        for (String rule : rules) {
            if (rule.equals(name) || rule.startsWith(".") && name.endsWith(rule)) {
                return true;
            }
        }
        return false;
    }

    private boolean webServer(String host, String address, int port) {
        return (port == 80 || port == 443) && Outside.isPublic(host.toLowerCase(Locale.ROOT))
                && address.equals(publicAddress(host.toLowerCase(Locale.ROOT)));
    }

    private boolean routed() {
        return adapters.stream().anyMatch(adapter -> adapter.usesIp() && !adapter.gateways().isEmpty());
    }

    private boolean local(String address) {
        return adapters.stream().filter(Adapter::usesIp)
                .anyMatch(adapter -> IntStream.range(0, adapter.addresses().size()).anyMatch(i ->
                        sameNetwork(adapter.addresses().get(i), address, adapter.prefixes().get(i))));
    }

    private static boolean sameNetwork(String own, String other, int prefix) {
        return own.contains(".") && bits(own) >>> 32 - prefix == bits(other) >>> 32 - prefix;
    }

    private static long bits(String address) {
        long bits = 0;
        for (String part : address.split("\\.")) {
            bits = bits << 8 | Integer.parseInt(part);
        }
        return bits;
    }

    /** Public names get an address of the ranges that are reserved for documentation (RFC 5737). */
    private static String publicAddress(String name) {
        int number = Math.floorMod(name.hashCode(), 508);
        return (number < 254 ? "198.51.100." : "203.0.113.") + (number % 254 + 1);
    }
}
