package org.tenken.api.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parses the part of JSON that the wire form uses: objects, lists, text, whole numbers and truth values.
 *
 * <p>Depth, length and the number of values are limited, since the text may come from a stranger.
 */
final class Parser {

    private static final int LONGEST = 16 * 1024 * 1024;
    private static final int DEEPEST = 64;
    private static final int MOST = 1_000_000;

    private final String text;
    private int at;
    private int depth;
    private int count;

    Parser(String text) {
        this.text = text;
    }

    Object parse() {
        require(text.length() <= LONGEST, "a shorter text");
        Object value = value();
        blanks();
        require(at == text.length(), "the end");
        return value;
    }

    private Object value() {
        require(++count <= MOST, "fewer values");
        blanks();
        return switch (peek()) {
            case '{' -> nested(true);
            case '[' -> nested(false);
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            default -> number();
        };
    }

    private Object nested(boolean object) {
        require(++depth <= DEEPEST, "less depth");
        at++;
        Object value = object ? object() : list();
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        blanks();
        while (peek() != '}') {
            separator(object.isEmpty());
            String name = string();
            blanks();
            expect(':');
            require(!object.containsKey(name), "each name once");
            object.put(name, value());
            blanks();
        }
        at++;
        return object;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        blanks();
        while (peek() != ']') {
            separator(list.isEmpty());
            list.add(value());
            blanks();
        }
        at++;
        return list;
    }

    private void separator(boolean first) {
        if (!first) {
            expect(',');
        }
        blanks();
    }

    private Object word(String word, Object value) {
        require(text.startsWith(word, at), "a value");
        at += word.length();
        return value;
    }

    private Long number() {
        int start = at;
        while (at < text.length() && (Character.digit(text.charAt(at), 10) >= 0 || text.charAt(at) == '-')) {
            at++;
        }
        String digits = text.substring(start, at);
        require(digits.matches("-?(?:0|[1-9][0-9]{0,18})"), "a value");
        return Long.valueOf(digits);
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            require(c >= ' ', "no control character");
            string.append(c == '\\' ? escape() : c);
        }
        at++;
        return string.toString();
    }

    private char escape() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw new IllegalArgumentException("an unknown escape");
        };
    }

    private char unicode() {
        require(at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9A-Fa-f]{4}"), "four digits");
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        require(at < text.length(), "more text");
        return text.charAt(at);
    }

    private void expect(char c) {
        require(peek() == c, "another character");
        at++;
    }

    private static void require(boolean condition, String expected) {
        if (!condition) {
            throw new IllegalArgumentException("expected " + expected);
        }
    }
}
