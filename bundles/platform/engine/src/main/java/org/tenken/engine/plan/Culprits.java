package org.tenken.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tenken.api.read.Read;

/**
 * Remembers which reads spoil a united query on which build of Windows, so that they are asked alone from then on.
 *
 * <p>Safe for any thread.
 */
public final class Culprits {

    private static final int MOST = 10_000;

    private final Set<Culprit> known = ConcurrentHashMap.newKeySet();

    private record Culprit(String build, Read.Wql read) {}

    /** Remembers a read. */
    public void remember(String build, Read.Wql read) {
        if (known.size() < MOST) {
            known.add(new Culprit(build, read));
        }
    }

    /** Returns unions of the reads in which every culprit stands alone. */
    public List<Union> unions(String build, List<Read.Wql> reads) {
        List<Read.Wql> good = new ArrayList<>();
        List<Union> alone = new ArrayList<>();
        for (Read.Wql read : reads) {
            if (known.contains(new Culprit(build, read))) {
                alone.add(new Union(List.of(read)));
            } else {
                good.add(read);
            }
        }
        List<Union> unions = new ArrayList<>(Union.of(good));
        unions.addAll(alone);
        return unions;
    }
}
