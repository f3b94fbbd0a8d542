package org.tenken.launcher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Namespace;

/**
 * Tells in words why bundles did not resolve.
 *
 * <p>The framework's own message names the first chain it gave up on, in filter syntax. Here every requirement of
 * the bundle is held against what all installed bundles offer, so that the line names everything that is missing.
 */
final class Unresolved {

    private final List<BundleRevision> installed;

    Unresolved(Collection<Bundle> bundles) {
        installed = bundles.stream().map(bundle -> bundle.adapt(BundleRevision.class)).filter(r -> r != null).toList();
    }

    /** Returns one line for each of the given bundles that is installed but not resolved. */
    List<String> explain(Collection<Bundle> bundles) {
        return bundles.stream()
                .filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .map(this::explain)
                .toList();
    }

    private String explain(Bundle bundle) {
        Set<String> missing = new LinkedHashSet<>();
        Set<String> dragging = new LinkedHashSet<>();
        for (BundleRequirement requirement : required(bundle)) {
            List<BundleRevision> offering = offering(requirement);
            if (offering.isEmpty()) {
                missing.add(Need.of(requirement));
            } else if (offering.stream().allMatch(Unresolved::isUnresolved)) {
                dragging.add(offering.get(0).getSymbolicName());
            }
        }
        return name(bundle) + " was left out: " + why(missing, dragging);
    }

    private static String why(Set<String> missing, Set<String> dragging) {
        if (!missing.isEmpty()) {
            return "no installed bundle has the " + String.join(", the ", missing) + " it needs";
        }
        return dragging.isEmpty()
                ? "what it needs is there, but not in a combination that fits together"
                : "it needs " + String.join(", ", dragging) + ", which could not be used either";
    }

    private static List<BundleRequirement> required(Bundle bundle) {
        List<BundleRequirement> required = new ArrayList<>();
        for (BundleRequirement requirement : bundle.adapt(BundleRevision.class).getDeclaredRequirements(null)) {
            String effective = requirement.getDirectives()
                    .getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE);
            boolean optional = Namespace.RESOLUTION_OPTIONAL.equals(
                    requirement.getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE));
            if (!optional && effective.equals(Namespace.EFFECTIVE_RESOLVE)) {
                required.add(requirement);
            }
        }
        return required;
    }

    private List<BundleRevision> offering(BundleRequirement requirement) {
        return installed.stream()
                .filter(revision -> revision.getDeclaredCapabilities(requirement.getNamespace()).stream()
                        .anyMatch(requirement::matches))
                .toList();
    }

    private static boolean isUnresolved(BundleRevision revision) {
        return revision.getBundle().getState() == Bundle.INSTALLED;
    }

    private static String name(Bundle bundle) {
        String name = bundle.getSymbolicName() == null ? bundle.getLocation() : bundle.getSymbolicName();
        return bundle.getHeaders("").get(Constants.BUNDLE_VERSION) == null ? name : name + " " + bundle.getVersion();
    }
}
