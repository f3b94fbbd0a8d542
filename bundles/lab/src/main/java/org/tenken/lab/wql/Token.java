package org.tenken.lab.wql;

import java.util.Locale;

/** A piece of query text: a word, a quoted text, a number or a sign. */
record Token(Kind kind, String text) {

    enum Kind { WORD, TEXT, NUMBER, SIGN, END }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.toUpperCase(Locale.ROOT).equals(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
