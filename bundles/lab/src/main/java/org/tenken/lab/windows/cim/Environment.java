package org.tenken.lab.windows.cim;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expands references such as {@code %SystemRoot%}. */
public final class Environment {

    private static final Pattern REFERENCE = Pattern.compile("%([^%]+)%");
    private static final Map<String, String> VARIABLES = Map.of(
            "SYSTEMROOT", "C:\\Windows", "WINDIR", "C:\\Windows", "SYSTEMDRIVE", "C:", "PROGRAMDATA", "C:\\ProgramData",
            "PROGRAMFILES", "C:\\Program Files", "ALLUSERSPROFILE", "C:\\ProgramData", "TEMP", "C:\\Windows\\TEMP",
            "PROCESSOR_ARCHITECTURE", "AMD64");

    private Environment() {}

    /** Replaces the references to known variables. */
    public static String expand(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                VARIABLES.getOrDefault(found.group(1).toUpperCase(Locale.ROOT), found.group())));
    }
}
