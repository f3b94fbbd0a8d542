package org.tenken.codes;

/**
 * The Windows builds a meaning holds for.
 *
 * @param first lowest build number, inclusive
 * @param last highest build number, inclusive
 */
public record Builds(int first, int last) {

    /** Every build there is and will be. */
    public static final Builds ALL = new Builds(0, Integer.MAX_VALUE);

    /** Refuses a range that ends before it begins. */
    public Builds {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("not a range of builds: " + first + " to " + last);
        }
    }

    /**
     * Reads {@code 7600-7601}, {@code 9200-}, {@code -9600}, one build number, or nothing for every build.
     *
     * @throws IllegalArgumentException if the text is spelled otherwise
     */
    public static Builds parse(String text) {
        if (text.isEmpty()) {
            return ALL;
        }
        int dash = text.indexOf('-');
        if (dash < 0) {
            return new Builds(Integer.parseInt(text), Integer.parseInt(text));
        }
        String first = text.substring(0, dash);
        String last = text.substring(dash + 1);
        return new Builds(first.isEmpty() ? 0 : Integer.parseInt(first),
                last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last));
    }

    /** Tells whether a build is in the range. */
    public boolean contains(int build) {
        return first <= build && build <= last;
    }

    /** Returns the range as packs spell it; empty for every build. */
    public String text() {
        if (first == 0 && last == Integer.MAX_VALUE) {
            return "";
        }
        if (first == last) {
            return Integer.toString(first);
        }
        return (first == 0 ? "" : Integer.toString(first)).concat("-")
                .concat(last == Integer.MAX_VALUE ? "" : Integer.toString(last));
    }
}
