package org.tenken.launcher;

import java.util.regex.Pattern;

/** Takes out of a text what must never be kept: passwords, product keys and the tokens of a login. */
final class Secrets {

    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b([\\w.-]*(?:password|passwd|pwd|passphrase|secret|token|credential|kennwort|パスワード)[\\w.-]*\\s*[=:]\\s*)"
                    + "(\"[^\"]*\"|'[^']*'|\\S+)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LOGIN = Pattern.compile("(?i)\\b(Basic|Negotiate|NTLM|Kerberos|Bearer)\\s+[A-Za-z0-9+/=_-]{8,}");
    private static final Pattern PRODUCT_KEY = Pattern.compile("(?i)\\b(?:[A-Z0-9]{5}-){4}([A-Z0-9]{5})\\b");

    private Secrets() {}

    static String mask(String text) {
        String named = NAMED.matcher(text).replaceAll("$1***");
        String login = LOGIN.matcher(named).replaceAll("$1 ***");
        return PRODUCT_KEY.matcher(login).replaceAll("*****-*****-*****-*****-$1");
    }
}
