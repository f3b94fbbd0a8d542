package org.tenken.launcher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;

/** Puts a bundle's requirement into words: {@code package org.example (1.0.0 or newer, before 2.0.0)}. */
final class Need {

    private static final Pattern AT_LEAST = Pattern.compile("version>=([\\w.-]+)\\)");
    private static final Pattern BEFORE = Pattern.compile("!\\((?:bundle-)?version>=([\\w.-]+)\\)");
    private static final Pattern JAVA = Pattern.compile("\\(version=([\\w.-]+)\\)");

    private Need() {}

    static String of(BundleRequirement requirement) {
        String namespace = requirement.getNamespace();
        String filter = requirement.getDirectives().getOrDefault("filter", "");
        return switch (namespace) {
            case PackageNamespace.PACKAGE_NAMESPACE -> "package " + named(filter, namespace);
            case BundleNamespace.BUNDLE_NAMESPACE -> "bundle " + named(filter, namespace);
            case HostNamespace.HOST_NAMESPACE -> "bundle " + named(filter, namespace) + " to extend";
            case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE -> "Java " + first(JAVA, filter, filter);
            default -> "capability " + namespace + (filter.isEmpty() ? "" : " " + filter);
        };
    }

    private static String named(String filter, String namespace) {
        Pattern name = Pattern.compile("\\(" + Pattern.quote(namespace) + "=([^)]*)\\)");
        return first(name, filter, filter) + versions(filter);
    }

    private static String versions(String filter) {
        String before = first(BEFORE, filter, "");
        String atLeast = first(AT_LEAST, filter.replaceAll("\\(!\\([^)]*\\)\\)", ""), "");
        if (atLeast.isEmpty()) {
            return before.isEmpty() ? "" : " (before " + before + ")";
        }
        return " (" + atLeast + " or newer" + (before.isEmpty() ? "" : ", before " + before) + ")";
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
