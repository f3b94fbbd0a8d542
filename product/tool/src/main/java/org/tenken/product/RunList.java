package org.tenken.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The bundles of the product in starting order: what the features name, and what the resolver added.
 *
 * @param entries one per bundle
 */
record RunList(List<Entry> entries) {

    /** Libraries come before everything that a feature names without an order of its own. */
    private static final int LIBRARY_ORDER = 3;

    /**
     * A bundle and its place.
     *
     * @param bundle the bundle
     * @param feature the feature that names it or first needs it
     * @param part the part it belongs to
     * @param order when it starts
     */
    record Entry(ResolvedBundle bundle, String feature, Feature.Part part, int order) {

        /** Says whether the bundle runs in the framework, and not in a process of its own. */
        boolean inFramework() {
            return part != Feature.Part.TOOL;
        }

        String line() {
            return (part.name() + " ").toLowerCase(Locale.ROOT) + bundle.kind() + " " + bundle.fileName()
                    + (bundle.platforms().isEmpty() ? "" : " " + bundle.platforms());
        }
    }

    RunList {
        entries = List.copyOf(entries);
    }

    /**
     * Joins the features with the resolved bundles of each start.
     *
     * @param exported the bundles of each start, smallest start first
     */
    static RunList of(List<Feature> features, Map<RunRequest, List<ResolvedBundle>> exported) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        exported.forEach((start, bundles) -> bundles.forEach(
                bundle -> entries.putIfAbsent(bundle.symbolicName(), entry(bundle, start, features))));
        requireAll(features, entries.keySet());
        List<Entry> sorted = new ArrayList<>(entries.values());
        sorted.sort(Comparator.comparingInt(Entry::order));
        return new RunList(sorted);
    }

    /** Returns the run list as the launcher reads it; it names what runs in the framework. */
    String text() {
        StringBuilder text = new StringBuilder("# part kind file [platforms]; made from the feature files by the build\n");
        entries.stream().filter(Entry::inFramework).forEach(entry -> text.append(entry.line()).append('\n'));
        return text.toString();
    }

    private static Entry entry(ResolvedBundle bundle, RunRequest start, List<Feature> features) {
        for (Feature feature : features) {
            for (Feature.Root root : feature.roots()) {
                if (root.artifact().equals(bundle.symbolicName())) {
                    return new Entry(bundle, feature.name(), feature.part(), root.order());
                }
            }
        }
        Feature libraries = features.stream()
                .filter(feature -> feature.name().equals(start.libraries())).findFirst().orElseThrow();
        return new Entry(bundle, libraries.name(), libraries.part(), LIBRARY_ORDER);
    }

    private static void requireAll(List<Feature> features, Set<String> found) {
        Set<String> missing = new HashSet<>();
        features.forEach(feature -> feature.roots().forEach(root -> missing.add(root.artifact())));
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("named by a feature, but not in the product: " + missing);
        }
    }
}
