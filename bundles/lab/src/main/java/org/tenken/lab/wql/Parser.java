package org.tenken.lab.wql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads tokens into a query by recursive descent; AND binds tighter than OR, NOT tighter than both. */
final class Parser {

    private static final Set<String> RESERVED = Set.of("SELECT", "FROM", "WHERE", "AND", "OR", "NOT", "LIKE", "IS",
            "ISA");
    private static final int MAX_DEPTH = 200;
    private static final int MAX_CONDITIONS = 1000;

    private final List<Token> tokens;
    private int at;
    private int depth;
    private int conditions;

    Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    Query query() throws MalformedQuery {
        expectWord("SELECT");
        List<String> columns = columns();
        expectWord("FROM");
        String className = name();
        Condition condition = takeWord("WHERE") ? or() : new Condition.Anything();
        if (peek().kind() != Token.Kind.END) {
            throw new MalformedQuery("unexpected " + peek().text());
        }
        return new Query(columns, className, condition);
    }

    private List<String> columns() throws MalformedQuery {
        List<String> columns = new ArrayList<>();
        if (takeSign("*")) {
            return columns;
        }
        do {
            columns.add(name());
        } while (takeSign(","));
        return columns;
    }

    private Condition or() throws MalformedQuery {
        Condition left = and();
        while (takeWord("OR")) {
            left = new Condition.Or(left, and());
        }
        return left;
    }

    private Condition and() throws MalformedQuery {
        Condition left = not();
        while (takeWord("AND")) {
            left = new Condition.And(left, not());
        }
        return left;
    }

    private Condition not() throws MalformedQuery {
        if (++depth > MAX_DEPTH) {
            throw new MalformedQuery("nested too deeply");
        }
        try {
            return takeWord("NOT") ? new Condition.Not(not()) : primary();
        } finally {
            depth--;
        }
    }

    private Condition primary() throws MalformedQuery {
        if (++conditions > MAX_CONDITIONS) {
            throw new MalformedQuery("too many conditions");
        }
        if (takeSign("(")) {
            Condition inner = or();
            expectSign(")");
            return inner;
        }
        return peek().kind() == Token.Kind.WORD && !isConstant(peek()) ? property() : mirrored();
    }

    private Condition property() throws MalformedQuery {
        String property = name();
        if (takeWord("IS")) {
            boolean not = takeWord("NOT");
            expectWord("NULL");
            return not ? new Condition.Not(new Condition.IsNull(property)) : new Condition.IsNull(property);
        }
        if (takeWord("NOT")) {
            expectWord("LIKE");
            return new Condition.Not(Like.of(property, text()));
        }
        if (takeWord("LIKE")) {
            return Like.of(property, text());
        }
        if (takeWord("ISA")) {
            return isa(property);
        }
        return comparison(property, operator());
    }

    private Condition isa(String property) throws MalformedQuery {
        String className = text();
        if (!property.equalsIgnoreCase("__THIS")) {
            throw new MalformedQuery("ISA needs __THIS");
        }
        return new Condition.Isa(className);
    }

    private Condition comparison(String property, Operator operator) throws MalformedQuery {
        Token constant = peek();
        if (takeWord("NULL")) {
            if (!operator.isEquality()) {
                throw new MalformedQuery("NULL has no order");
            }
            Condition none = new Condition.IsNull(property);
            return operator == Operator.EQUAL ? none : new Condition.Not(none);
        }
        at++;
        return new Comparison(property, operator, constant(constant));
    }

    private Condition mirrored() throws MalformedQuery {
        Object constant = constant(peek());
        at++;
        Operator operator = operator();
        return new Comparison(name(), operator.mirrored(), constant);
    }

    private static boolean isConstant(Token token) {
        return token.isWord("TRUE") || token.isWord("FALSE");
    }

    private static Object constant(Token token) throws MalformedQuery {
        if (token.kind() == Token.Kind.TEXT || token.kind() == Token.Kind.NUMBER) {
            return token.text();
        }
        if (isConstant(token)) {
            return token.isWord("TRUE");
        }
        throw new MalformedQuery("expected a constant instead of " + token.text());
    }

    private Operator operator() throws MalformedQuery {
        Optional<Operator> operator = Operator.of(peek());
        at++;
        return operator.orElseThrow(() -> new MalformedQuery("expected an operator"));
    }

    private String name() throws MalformedQuery {
        Token token = peek();
        if (token.kind() != Token.Kind.WORD || RESERVED.stream().anyMatch(token::isWord)) {
            throw new MalformedQuery("expected a name instead of " + token.text());
        }
        at++;
        return token.text();
    }

    private String text() throws MalformedQuery {
        Token token = peek();
        if (token.kind() != Token.Kind.TEXT) {
            throw new MalformedQuery("expected a quoted text");
        }
        at++;
        return token.text();
    }

    private Token peek() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    private boolean takeWord(String word) {
        boolean found = peek().isWord(word);
        at += found ? 1 : 0;
        return found;
    }

    private boolean takeSign(String sign) {
        boolean found = peek().isSign(sign);
        at += found ? 1 : 0;
        return found;
    }

    private void expectWord(String word) throws MalformedQuery {
        if (!takeWord(word)) {
            throw new MalformedQuery("expected " + word);
        }
    }

    private void expectSign(String sign) throws MalformedQuery {
        if (!takeSign(sign)) {
            throw new MalformedQuery("expected " + sign);
        }
    }
}
