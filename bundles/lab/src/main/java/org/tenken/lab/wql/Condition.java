package org.tenken.lab.wql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a row has to fulfil to be selected. */
public sealed interface Condition permits Comparison, Like, Condition.Anything, Condition.And, Condition.Or,
        Condition.Not, Condition.IsNull, Condition.Isa {

    /** Tells whether the row is selected. */
    boolean test(Row row);

    /** Returns the names of the properties that the condition reads, as the query spells them. */
    Set<String> properties();

    /**
     * Returns the constants that a property is compared with for equality, for sources that have no rows of their own.
     *
     * @param property a name in any case
     */
    default List<String> constants(String property) {
        return List.of();
    }

    /** The condition of a query without WHERE. */
    record Anything() implements Condition {
        @Override
        public boolean test(Row row) {
            return true;
        }

        @Override
        public Set<String> properties() {
            return Set.of();
        }
    }

    /** Both conditions. */
    record And(Condition left, Condition right) implements Condition {
        @Override
        public boolean test(Row row) {
            return left.test(row) && right.test(row);
        }

        @Override
        public List<String> constants(String property) {
            return Stream.of(left, right).flatMap(side -> side.constants(property).stream()).distinct().toList();
        }

        @Override
        public Set<String> properties() {
            return union(left, right);
        }
    }

    /** One of two conditions or both. */
    record Or(Condition left, Condition right) implements Condition {
        @Override
        public boolean test(Row row) {
            return left.test(row) || right.test(row);
        }

        @Override
        public List<String> constants(String property) {
            return Stream.of(left, right).flatMap(side -> side.constants(property).stream()).distinct().toList();
        }

        @Override
        public Set<String> properties() {
            return union(left, right);
        }
    }

    /** The opposite of a condition. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean test(Row row) {
            return !condition.test(row);
        }

        @Override
        public Set<String> properties() {
            return condition.properties();
        }
    }

    /** A property without a value. */
    record IsNull(String property) implements Condition {
        @Override
        public boolean test(Row row) {
            return row.value(property) instanceof Optional;
        }

        @Override
        public Set<String> properties() {
            return Set.of(property);
        }
    }

    /** An instance of a class or of one derived from it. */
    record Isa(String className) implements Condition {
        @Override
        public boolean test(Row row) {
            return row.isInstanceOf(className);
        }

        @Override
        public Set<String> properties() {
            return Set.of();
        }
    }

    private static Set<String> union(Condition left, Condition right) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(left.properties());
        names.addAll(right.properties());
        return names;
    }
}
