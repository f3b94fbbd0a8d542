package org.tenken.lab.wsman;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a text what may be a secret: product keys, and values that a name calls a password. */
final class Mask {

    private static final String MASKED = "(masked)";
    private static final Pattern PRODUCT_KEY = Pattern.compile("[A-Za-z0-9]{5}(?:-[A-Za-z0-9]{5}){4}");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)((?:password|passwd|pwd|secret|credential|token)[\"']?\\s*[:=\\s]\\s*)"
                    + "(\"[^\"]*\"|'[^']*'|[^\\s\"']+)");
    private static final Pattern ENCODED = Pattern.compile(
            "(?i)([-/]e(?:nc|ncodedcommand|c)?\\s+)([A-Za-z0-9+/]{8,}={0,2})");

    private Mask() {}

    /** Returns a value, unless its name says that it is a secret. */
    static String value(String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean secret = lower.contains("password") || lower.contains("productkey") || lower.contains("secret");
        return secret ? MASKED : text(value);
    }

    /** Returns a text without the secrets in it; an encoded script is decoded, so that the same holds for it. */
    static String text(String text) {
        String open = ENCODED.matcher(text).replaceAll(found ->
                Matcher.quoteReplacement(found.group(1) + "{" + decoded(found.group(2)) + "}"));
        String named = NAMED.matcher(open).replaceAll("$1" + Matcher.quoteReplacement(MASKED));
        return PRODUCT_KEY.matcher(named).replaceAll(Matcher.quoteReplacement(MASKED));
    }

    private static String decoded(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_16LE);
        } catch (IllegalArgumentException e) {
            return MASKED;
        }
    }
}
