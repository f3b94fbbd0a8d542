package org.tenken.engine.module;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.tenken.engine.catalogue.Unavailable;

/** Modules that are installed and do not resolve: what they would bring, from their manifests alone. */
record Unresolved(BundleContext context) {

    private static final Pattern CAPABILITY =
            Pattern.compile("tenken\\.(?:check|fix)\\s*;[^,]*?tenken\\.(?:check|fix)\\s*=\\s*\"?([a-z0-9.-]+)");

    List<Unavailable> list() {
        List<Unavailable> list = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() == Bundle.INSTALLED) {
                String reason = "bundle " + bundle.getSymbolicName() + ' ' + bundle.getVersion() + " does not resolve"
                        + missing(bundle);
                brings(bundle).forEach(id -> list.add(new Unavailable(id, reason)));
            }
        }
        return list;
    }

    private static Set<String> brings(Bundle bundle) {
        Matcher matcher = CAPABILITY.matcher(header(bundle, "Provide-Capability"));
        Set<String> ids = new LinkedHashSet<>();
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids.isEmpty() && !header(bundle, "Tenken-Grants").isEmpty() ? Set.of(bundle.getSymbolicName()) : ids;
    }

    private static String missing(Bundle bundle) {
        String imports = header(bundle, "Import-Package");
        return imports.isEmpty() ? "" : "; one of its imports is missing: "
                + imports.replaceAll(";[^,]*(?:,[0-9.]+[)\\]]\")?", "");
    }

    private static String header(Bundle bundle, String name) {
        return Optional.ofNullable(bundle.getHeaders("").get(name)).orElse("");
    }
}
