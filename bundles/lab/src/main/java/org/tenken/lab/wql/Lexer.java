package org.tenken.lab.wql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cuts query text into tokens. */
final class Lexer {

    private static final List<String> SIGNS = List.of("<=", ">=", "<>", "!=", "=", "<", ">", "(", ")", ",", "*", ".");

    private final String text;
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    List<Token> tokens() throws MalformedQuery {
        List<Token> tokens = new ArrayList<>();
        for (skipSpace(); at < text.length(); skipSpace()) {
            tokens.add(next());
        }
        tokens.add(new Token(Token.Kind.END, ""));
        return tokens;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private Token next() throws MalformedQuery {
        char first = text.charAt(at);
        if (first == '\'' || first == '"') {
            return quoted(first);
        }
        if (Character.isDigit(first) || (first == '-' || first == '+') && digitFollows()) {
            return new Token(Token.Kind.NUMBER, run(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-'
                    || c == '+'));
        }
        if (Character.isLetter(first) || first == '_') {
            return new Token(Token.Kind.WORD, run(c -> Character.isLetterOrDigit(c) || c == '_'));
        }
        return sign();
    }

    private boolean digitFollows() {
        return at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private String run(IntPredicate belongs) {
        int start = at++;
        while (at < text.length() && belongs.test(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private Token quoted(char quote) throws MalformedQuery {
        StringBuilder content = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote) {
                at++;
                return new Token(Token.Kind.TEXT, content.toString());
            }
            if (c == '\\' && at + 1 < text.length()) {
                c = text.charAt(++at);
            }
            content.append(c);
        }
        throw new MalformedQuery("unterminated text");
    }

    private Token sign() throws MalformedQuery {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                return new Token(Token.Kind.SIGN, sign);
            }
        }
        throw new MalformedQuery("unexpected character at " + at);
    }
}
