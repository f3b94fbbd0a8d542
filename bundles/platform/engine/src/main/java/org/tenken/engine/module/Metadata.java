package org.tenken.engine.module;

import java.util.List;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.tenken.api.check.Profile;

/**
 * What a service's properties say, checked one by one.
 *
 * @param reference the service, which is not got
 * @param prefix of its properties, such as {@code check.}
 */
record Metadata(ServiceReference<?> reference, String prefix) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9][a-z0-9-]*)+");
    private static final Pattern AREA = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final int LONGEST = 200;

    String id() {
        return matching("id", ID, "lower-case words with dots between them");
    }

    String area() {
        return matching("area", AREA, "one lower-case word");
    }

    String title() {
        String title = text("title");
        if (title.isBlank() || title.length() > LONGEST) {
            throw bad("title", "a text of at most " + LONGEST + " characters");
        }
        return title;
    }

    String applies() {
        String applies = text("applies");
        try {
            if (!applies.isEmpty()) {
                FrameworkUtil.createFilter(applies);
            }
            return applies;
        } catch (InvalidSyntaxException e) {
            throw bad("applies", "an LDAP filter, such as (os.build>=10240)");
        }
    }

    List<Profile> profiles() {
        try {
            return texts("profiles").stream().map(Profile::valueOf).toList();
        } catch (IllegalArgumentException e) {
            throw bad("profiles", "some of " + List.of(Profile.values()));
        }
    }

    List<String> texts(String attribute) {
        Object value = reference.getProperty(prefix + attribute);
        if (value instanceof String[] several) {
            return List.of(several);
        }
        if (value instanceof String one) {
            return List.of(one);
        }
        if (value == null) {
            return List.of();
        }
        throw bad(attribute, "text");
    }

    private String matching(String attribute, Pattern pattern, String expected) {
        String text = text(attribute);
        if (text.length() > LONGEST || !pattern.matcher(text).matches()) {
            throw bad(attribute, expected);
        }
        return text;
    }

    private String text(String attribute) {
        Object value = reference.getProperty(prefix + attribute);
        if (value != null && !(value instanceof String)) {
            throw bad(attribute, "text");
        }
        return value == null ? "" : (String) value;
    }

    /** Returns the trouble with an attribute, named so that the module's author finds it. */
    IllegalArgumentException bad(String attribute, String expected) {
        return new IllegalArgumentException("bundle " + bundle() + ", class " + type() + ": " + attribute
                + " has to be " + expected);
    }

    String bundle() {
        Bundle bundle = reference.getBundle();
        return bundle == null ? "(gone)" : bundle.getSymbolicName() + ' ' + bundle.getVersion();
    }

    String type() {
        return String.valueOf(reference.getProperty("component.name"));
    }
}
