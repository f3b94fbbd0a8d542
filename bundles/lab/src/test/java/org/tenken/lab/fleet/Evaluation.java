package org.tenken.lab.fleet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a console should find on a host, worked out from its raw state by rules written down a second time: it uses
 * nothing
 * of what plants faults.
 */
final class Evaluation {

    private static final String CONTROL_SET = "HKLM\\SYSTEM\\CurrentControlSet\\";
    private static final String INTERNET = "\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings";
    private static final List<String> UPDATE_HOSTS = List.of("download.microsoft.com", "windowsupdate.microsoft.com");
    private static final Pattern PROXY_ENTRY = Pattern.compile("([a-z]+=)?([a-z]+://)?[a-z0-9.-]+(:\\d{1,5})?");

    private final Map<String, Object> state;
    private final SortedMap<String, String> found = new TreeMap<>();

    private Evaluation(Map<String, Object> state) {
        this.state = state;
    }

    /** Returns the worst status of every check that finds something. */
    static SortedMap<String, String> of(Map<String, Object> state) {
        Evaluation evaluation = new Evaluation(state);
        evaluation.clock();
        evaluation.timeSource();
        evaluation.services();
        evaluation.firewall();
        evaluation.adapters();
        evaluation.proxy();
        evaluation.reach();
        evaluation.tls();
        evaluation.hostsFile();
        return evaluation.found;
    }

    private void find(String check, boolean fails, boolean warns) {
        if (fails || warns && !"fail".equals(found.get(check))) {
            found.put(check, fails ? "fail" : "warn");
        }
    }

    private static Map<?, ?> map(Object tree, String name) {
        return tree instanceof Map<?, ?> map && map.get(name) instanceof Map<?, ?> below ? below : Map.of();
    }

    private Object value(String key, String name, Object otherwise) {
        Object pair = map(map(state, "registry"), key).get(name);
        return pair instanceof List<?> list ? list.get(1) : otherwise;
    }

    private Object identity(String name) {
        return map(state, "identity").get(name);
    }

    private boolean inDomain() {
        return identity("domain").toString().contains("lab.test");
    }

    private String service(String name, String what) {
        return String.valueOf(map(map(state, "services"), name).get(what));
    }

    private void clock() {
        long off = Math.abs((Long) map(state, "clock").get("offsetSeconds"));
        find("time.clock", off > 3600, off > 300);
    }

    private void timeSource() {
        String key = CONTROL_SET + "Services\\W32Time\\";
        boolean none = value(key + "Parameters", "Type", "").equals("NoSync");
        boolean clientOff = !value(key + "TimeProviders\\NtpClient", "Enabled", 0L).equals(1L);
        find("time.source", none || clientOff || inDomain() && service("W32Time", "startMode").equals("Disabled"),
                false);
    }

    private void services() {
        for (String name : List.of("BITS", "wuauserv", "TrustedInstaller", "CryptSvc", "UsoSvc")) {
            boolean idle = name.equals("CryptSvc") && service(name, "startMode").equals("Auto")
                    && service(name, "state").equals("Stopped");
            find("services.required", service(name, "startMode").equals("Disabled"), idle);
        }
        for (String name : List.of("RpcSs", "DcomLaunch", "EventLog", "Schedule", "mpssvc", "BFE")) {
            find("services.support", !service(name, "state").equals("Running") || service(name, "startMode")
                    .equals("Disabled"), false);
        }
    }

    private void firewall() {
        find("network.firewall", service("mpssvc", "startMode").equals("Disabled"), false);
        for (String profile : List.of("DomainProfile", "StandardProfile", "PublicProfile")) {
            find("network.firewall", false, !value(CONTROL_SET + "Services\\SharedAccess\\Parameters\\FirewallPolicy\\"
                    + profile,
                    "EnableFirewall", 1L).equals(1L));
        }
    }

    private List<Map<?, ?>> connected() {
        return ((List<?>) state.get("adapters")).stream().map(adapter -> (Map<?, ?>) adapter)
                .filter(adapter -> adapter.get("status").equals(2)).<Map<?, ?>>map(adapter -> adapter).toList();
    }

    private static List<?> list(Map<?, ?> adapter, String name) {
        return (List<?>) adapter.get(name);
    }

    private void adapters() {
        boolean routed = connected().stream().anyMatch(adapter -> !list(adapter, "gateways").isEmpty());
        boolean served = connected().stream().anyMatch(adapter -> !list(adapter, "nameServers").isEmpty());
        boolean automatic = connected().stream().anyMatch(adapter -> !list(adapter, "addresses").isEmpty()
                && list(adapter, "addresses").stream().allMatch(address -> address.toString().startsWith("169.254.")));
        find("network.address", !routed || !served, automatic);
        find("network.vpn", false, connected().stream().anyMatch(adapter -> List.of(23, 131)
                .contains(adapter.get("interfaceType"))));
    }

    /** Returns the machine's proxy, {@code direct}, or {@code broken}. */
    private String machineProxy() {
        String hex = value("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections",
                "WinHttpSettings", "").toString();
        if (hex.isEmpty()) {
            return "direct";
        }
        byte[] blob = HexFormat.of().parseHex(hex);
        if (blob.length < 20 || number(blob, 12) > blob.length - 20) {
            return "broken";
        }
        String server = new String(blob, 16, number(blob, 12), StandardCharsets.US_ASCII);
        return (blob[8] & 2) == 0 ? "direct" : server.isEmpty() || !wellFormed(server) ? "broken" : server;
    }

    private static int number(byte[] blob, int at) {
        return blob[at] & 0xFF | (blob[at + 1] & 0xFF) << 8 | (blob[at + 2] & 0xFF) << 16 | (blob[at + 3] & 0xFF) << 24;
    }

    private static boolean wellFormed(String list) {
        return Arrays.stream(list.split("[; ]")).allMatch(entry -> PROXY_ENTRY.matcher(entry).matches()
                && (!entry.matches(".*:\\d+") || Integer.parseInt(entry.replaceFirst(".*:", "")) <= 65_535));
    }

    private void proxy() {
        String machine = machineProxy();
        String sid = identity("user").toString().replaceAll("Optional\\[(.*)]|Optional.empty", "$1");
        boolean manual = !sid.isEmpty() && value("HKU\\" + sid + INTERNET, "ProxyEnable", 0L).equals(1L);
        boolean differs = manual && !machine.equals(value("HKU\\" + sid + INTERNET, "ProxyServer", ""));
        find("network.proxy", machine.equals("broken"), differs);
    }

    private void reach() {
        String machine = machineProxy();
        boolean direct = machine.equals("direct") || machine.equals("broken");
        for (String server : direct ? UPDATE_HOSTS : List.of(machine)) {
            String name = server.replaceFirst(":.*", "");
            int port = direct ? 443 : Integer.parseInt(server.replaceFirst(".*:", ""));
            find("network.reach", !opens(name, port), false);
        }
    }

    private boolean opens(String name, int port) {
        Map<?, ?> outside = map(state, "outside");
        boolean local = map(outside, "names").containsKey(name);
        boolean served = connected().stream().anyMatch(adapter -> !list(adapter, "nameServers").isEmpty());
        boolean routed = connected().stream().anyMatch(adapter -> !list(adapter, "gateways").isEmpty());
        boolean pinned = pins().contains(name);
        boolean unknown = ((List<?>) outside.get("unresolved")).stream()
                .anyMatch(rule -> covers(rule.toString(), name));
        boolean filtered = map(outside, "blocked").keySet().stream()
                .anyMatch(rule -> rule.toString().endsWith(":" + port)
                && covers(rule.toString().replaceFirst(":.*", ""), name));
        if (!served || unknown || filtered || pinned) {
            return false;
        }
        return local
                ? ((List<?>) outside.get("open")).contains(map(outside, "names").get(name) + ":" + port)
                : outside.get("internet").equals(true) && routed;
    }

    private static boolean covers(String rule, String name) {
        return rule.equals(name) || rule.startsWith(".") && name.endsWith(rule);
    }

    private void tls() {
        String key = CONTROL_SET + "Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client";
        boolean off = value(key, "Enabled", 1L).equals(0L) || value(key, "DisabledByDefault", 0L).equals(1L);
        boolean old = identity("build").equals(7601);
        long defaults = (Long) value("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp",
                "DefaultSecureProtocols", 0L);
        find("network.tls", off || old && (defaults & 0x800) == 0, false);
    }

    private List<String> pins() {
        Object content = map(map(state, "files"), "C:\\Windows\\System32\\drivers\\etc\\hosts").get("content");
        return content.toString().lines().map(line -> line.replaceFirst("#.*", "").replaceFirst("^Optional\\[", "")
                .strip())
                .filter(line -> !line.isEmpty()).flatMap(line -> Arrays.stream(line.split("\\s+")).skip(1)).toList();
    }

    private void hostsFile() {
        find("network.hosts-file", false, pins().stream().anyMatch(UPDATE_HOSTS::contains));
    }
}
