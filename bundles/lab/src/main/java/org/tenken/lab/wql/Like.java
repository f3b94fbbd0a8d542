package org.tenken.lab.wql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A property against a pattern in which {@code %}, {@code _}, {@code [a-c]} and {@code [^a-c]} are wild. */
record Like(String property, Pattern pattern) implements Condition {

    static Like of(String property, String text) throws MalformedQuery {
        try {
            return new Like(property, Pattern.compile(expression(text),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL));
        } catch (PatternSyntaxException wrong) {
            throw new MalformedQuery("bad LIKE pattern");
        }
    }

    private static String expression(String text) throws MalformedQuery {
        StringBuilder expression = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '[') {
                int end = text.indexOf(']', at + 2);
                if (end < 0) {
                    throw new MalformedQuery("unterminated set in LIKE");
                }
                expression.append(set(text.substring(at + 1, end)));
                at = end;
            } else {
                expression.append(c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(String.valueOf(c)));
            }
        }
        return expression.toString();
    }

    private static String set(String content) {
        boolean excluded = content.startsWith("^");
        String members = excluded ? content.substring(1) : content;
        String escaped = members.replaceAll("([\\\\\\[&^])", "\\\\$1").replace("=", "-");
        return "[" + (excluded ? "^" : "") + escaped + "]";
    }

    @Override
    public boolean test(Row row) {
        Object value = row.value(property);
        return !(value instanceof Optional) && !(value instanceof List) && pattern.matcher(value.toString()).matches();
    }

    @Override
    public Set<String> properties() {
        return Set.of(property);
    }
}
