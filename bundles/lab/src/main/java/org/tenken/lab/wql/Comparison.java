package org.tenken.lab.wql;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tenken.lab.target.Instance.CimTime;

/**
 * A property against a constant.
 *
 * <p>Text is compared without case, a nil property matches no constant, and the constant takes the property's type.
 */
record Comparison(String property, Operator operator, Object constant) implements Condition {

    @Override
    public boolean test(Row row) {
        Object value = row.value(property);
        if (value instanceof Optional || value instanceof List) {
            return false;
        }
        OptionalInt compared = compare(value);
        return compared.isPresent() && operator.accepts(compared.getAsInt());
    }

    @Override
    public Set<String> properties() {
        return Set.of(property);
    }

    @Override
    public List<String> constants(String name) {
        return operator == Operator.EQUAL && name.equalsIgnoreCase(property) ? List.of(constant.toString()) : List.of();
    }

    private OptionalInt compare(Object value) {
        if (value instanceof Number number) {
            return number(constant).map(other -> OptionalInt.of(new BigDecimal(number.toString()).compareTo(other)))
                    .orElse(OptionalInt.empty());
        }
        if (value instanceof Boolean truth) {
            return truth(constant).map(other -> OptionalInt.of(truth.compareTo(other))).orElse(OptionalInt.empty());
        }
        if (value instanceof CimTime time) {
            return times(time);
        }
        return OptionalInt.of(value.toString().compareToIgnoreCase(constant.toString()));
    }

    private OptionalInt times(CimTime time) {
        Optional<Moment> left = Moment.parse(time.text());
        Optional<Moment> right = Moment.parse(constant.toString());
        return left.isPresent() && right.isPresent()
                ? OptionalInt.of(left.get().compareTo(right.get()))
                : OptionalInt.empty();
    }

    private static Optional<BigDecimal> number(Object constant) {
        if (constant instanceof Boolean truth) {
            return Optional.of(truth ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        try {
            return Optional.of(new BigDecimal(constant.toString().strip()));
        } catch (NumberFormatException notNumber) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> truth(Object constant) {
        return switch (constant.toString().toUpperCase(Locale.ROOT)) {
            case "TRUE", "1", "-1" -> Optional.of(true);
            case "FALSE", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
