package org.tenken.itest.job;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A lab and what its manifest says about it; the console under test is never shown the manifest. */
record LabFleet(Tenken tenken, String option, JsonTree manifest) implements AutoCloseable {

    static LabFleet of(Tenken tenken, int hosts, long seed) throws IOException, InterruptedException {
        String option = "--lab=" + hosts + "," + seed;
        Tenken.Ended ended = tenken.run("lab", "manifest", option);
        if (ended.exit() != 0) {
            throw new AssertionError("no manifest: " + ended.err());
        }
        return new LabFleet(tenken, option, ended.json());
    }

    /** Returns every consequence of every planted fault: by host, check and status. */
    SortedMap<String, Map<String, String>> consequences() {
        SortedMap<String, Map<String, String>> all = new TreeMap<>();
        manifest.at("hosts").each().forEach(host -> {
            Map<String, String> checks = new TreeMap<>();
            host.at("faults").each().forEach(fault ->
                    checks.merge(fault.at("check").text(), fault.at("status").text(), LabFleet::worse));
            if (!checks.isEmpty()) {
                all.put(host.at("host").text(), checks);
            }
        });
        return all;
    }

    /** Returns the hosts on which one of these checks has something to report. */
    Set<String> hostsWith(Set<String> checks) {
        return consequences().entrySet().stream()
                .filter(entry -> entry.getValue().keySet().stream().anyMatch(checks::contains))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String worse(String one, String other) {
        return one.equals("fail") ? one : other;
    }

    @Override
    public void close() throws IOException {
        try {
            tenken.run("lab", "reset", option);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
