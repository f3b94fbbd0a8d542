package org.tenken.lab.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which share of the hosts is hard to reach, and how.
 *
 * @param shares by a knob's name, such as {@code blackhole}, a number of hosts or a percentage such as {@code 5%}
 */
public record KnobPlan(SortedMap<String, String> shares) {

    private static final Pattern FORM = Pattern.compile("([a-z-]+)=(\\d{1,5})(%?)");

    /** Returns a plan in which every host is easy to reach. */
    public static KnobPlan none() {
        return new KnobPlan(new TreeMap<>());
    }

    /**
     * Reads settings such as {@code blackhole=5%}.
     *
     * @throws IllegalArgumentException if a setting has another form or names no knob
     */
    public static KnobPlan parse(List<String> settings) {
        SortedMap<String, String> shares = new TreeMap<>();
        for (String setting : settings) {
            Matcher parts = FORM.matcher(setting);
            if (!parts.matches() || !KnobSettings.names().contains(parts.group(1))) {
                throw new IllegalArgumentException("not a knob: " + setting + "; knobs are "
                        + String.join(", ", KnobSettings.names())
                        + " with a number or a percentage, such as blackhole=5%");
            }
            shares.put(parts.group(1), parts.group(2) + parts.group(3));
        }
        return new KnobPlan(shares);
    }

    /** Returns the knobs of every host that has some; a host has one at most. */
    Map<Integer, List<String>> deal(FleetName name) {
        List<Integer> free = Draws.of(name, "knobs").shuffled(IntStream.range(0, name.hosts()).boxed().toList());
        Map<Integer, List<String>> turned = new TreeMap<>();
        List<Integer> left = new ArrayList<>(free);
        shares.forEach((knob, share) -> {
            int count = Math.min(count(share, name.hosts()), left.size());
            List<Integer> taken = left.subList(0, count);
            taken.forEach(host -> turned.put(host, List.of(knob)));
            taken.clear();
        });
        return turned;
    }

    private static int count(String share, int hosts) {
        if (!share.endsWith("%")) {
            return Integer.parseInt(share);
        }
        int percent = Integer.parseInt(share.substring(0, share.length() - 1));
        return percent == 0 ? 0 : Math.max(1, Math.round(hosts * percent / 100f));
    }
}
