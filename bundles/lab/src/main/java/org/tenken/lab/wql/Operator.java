package org.tenken.lab.wql;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/** How a property and a constant are compared. */
enum Operator {
    EQUAL("=", c -> c == 0),
    NOT_EQUAL("<>", c -> c != 0),
    ALSO_NOT_EQUAL("!=", c -> c != 0),
    LESS("<", c -> c < 0),
    GREATER(">", c -> c > 0),
    LESS_OR_EQUAL("<=", c -> c <= 0),
    GREATER_OR_EQUAL(">=", c -> c >= 0);

    private final String sign;
    private final IntPredicate accepts;

    Operator(String sign, IntPredicate accepts) {
        this.sign = sign;
        this.accepts = accepts;
    }

    static Optional<Operator> of(Token token) {
        return Arrays.stream(values()).filter(operator -> token.isSign(operator.sign)).findFirst();
    }

    boolean accepts(int comparison) {
        return accepts.test(comparison);
    }

    boolean isEquality() {
        return this == EQUAL || this == NOT_EQUAL || this == ALSO_NOT_EQUAL;
    }

    /** Returns the operator that says the same with its sides exchanged. */
    Operator mirrored() {
        return switch (this) {
            case LESS -> GREATER;
            case GREATER -> LESS;
            case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
            case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            default -> this;
        };
    }
}
