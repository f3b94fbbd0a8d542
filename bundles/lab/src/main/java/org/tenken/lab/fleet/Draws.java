package org.tenken.lab.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Numbers drawn from a seed; the same seed and purpose draw the same. */
final class Draws {

    private final SplittableRandom random;

    private Draws(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Returns draws for one purpose, independent of those for another. */
    static Draws of(FleetName name, String purpose) {
        long mixed = name.seed() * 0x9E3779B97F4A7C15L ^ (long) name.hosts() << 40
                ^ purpose.hashCode() * 0xBF58476D1CE4E5B9L;
        return new Draws(mixed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Draws from the first bound up to and including the last. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> mixed = new ArrayList<>(items);
        for (int i = mixed.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T kept = mixed.get(i);
            mixed.set(i, mixed.get(other));
            mixed.set(other, kept);
        }
        return mixed;
    }

    String hex(int digits) {
        StringBuilder text = new StringBuilder();
        while (text.length() < digits) {
            text.append(Integer.toHexString(random.nextInt(16)));
        }
        return text.toString();
    }

    String guid() {
        return ("{" + hex(8) + "-" + hex(4) + "-4" + hex(3) + "-a" + hex(3) + "-" + hex(12) + "}")
                .toUpperCase(Locale.ROOT);
    }
}
