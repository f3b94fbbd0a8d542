package org.tenken.winrm.ntlm;

import java.nio.charset.StandardCharsets;

/** An account as NTLM names it: a domain, which may be empty, and a user. */
record Account(String domain, String user) {

    /**
     * Splits {@code DOMAIN\name}; {@code name@domain} stays whole, as Windows wants it, and a dot stands for the host.
     */
    static Account of(String name, TargetInfo host) {
        int slash = name.indexOf('\\');
        if (slash < 0) {
            return new Account("", name);
        }
        String domain = name.substring(0, slash);
        String local = host.text(TargetInfo.COMPUTER).orElse("");
        return new Account(domain.equals(".") ? local : domain, name.substring(slash + 1));
    }

    /** Returns what the response key is bound to (3.3.2); only the user is folded. */
    byte[] bound() {
        return (folded() + domain).getBytes(StandardCharsets.UTF_16LE);
    }

    private String folded() {
        StringBuilder folded = new StringBuilder(user);
        // Windows folds one character to one character, String.toUpperCase may make two of one.
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, Character.toUpperCase(folded.charAt(i)));
        }
        return folded.toString();
    }
}
