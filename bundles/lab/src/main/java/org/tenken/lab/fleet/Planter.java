package org.tenken.lab.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides which host gets which faults and decoys; kinds of faults are dealt like cards, so that small fleets
 * hold many.
 */
final class Planter {

    private static final int SECOND_FAULT_PERCENT = 25;
    private static final int DECOY_PERCENT = 40;

    private final FleetName name;
    private final List<Blueprint> hosts;
    private final Draws draws;
    private final Map<Integer, List<Fault>> faults = new TreeMap<>();

    Planter(FleetName name, List<Blueprint> hosts) {
        this.name = name;
        this.hosts = hosts;
        this.draws = Draws.of(name, "faults");
    }

    /** Returns the faults of every host that has some. */
    Map<Integer, List<Fault>> faults() {
        List<Integer> order = draws.shuffled(IntStream.range(0, hosts.size()).boxed().toList());
        int faulty = Math.max(1, Math.round(hosts.size() * draws.between(35, 40) / 100f));
        List<Fault> deck = deck();
        for (int host : order.subList(0, faulty)) {
            deal(deck, host);
            if (draws.chance(SECOND_FAULT_PERCENT)) {
                deal(deck, host);
            }
        }
        return faults;
    }

    /** A wrong clock always comes first: the smallest fleet has one. */
    private List<Fault> deck() {
        List<Fault> mixed = draws.shuffled(Stream.of(TimeFaults.all(), ServiceFaults.all(), NetworkFaults.all(),
                ProxyFaults.all(), TransportFaults.all()).flatMap(List::stream).toList());
        int first = IntStream.range(0, mixed.size()).filter(i -> mixed.get(i).id().equals(TimeFaults.SKEW))
                .findFirst().orElseThrow();
        mixed.add(0, mixed.remove(first));
        return mixed;
    }

    private void deal(List<Fault> deck, int host) {
        List<Fault> own = faults.computeIfAbsent(host, number -> new ArrayList<>());
        for (int i = 0; i < deck.size(); i++) {
            Fault card = deck.get(i);
            if (card.fits().test(hosts.get(host)) && disjoint(card, touched(own))) {
                own.add(card);
                deck.add(deck.remove(i));
                return;
            }
        }
    }

    /** Returns the decoys of a host, none of which has a bearing on the checks that its faults touch. */
    List<Fault> decoys(Blueprint host, List<Fault> own) {
        Draws chosen = Draws.of(name, "decoys " + host.number());
        List<Fault> decoys = new ArrayList<>();
        Set<String> touched = touched(own);
        for (Fault decoy : chosen.shuffled(Decoys.all())) {
            boolean wanted = decoys.isEmpty() ? chosen.chance(DECOY_PERCENT) : decoys.size() < 2 && chosen.chance(10);
            if (wanted && decoy.fits().test(host) && disjoint(decoy, touched)) {
                decoys.add(decoy);
                touched.addAll(decoy.touches());
            }
        }
        return decoys;
    }

    private static Set<String> touched(List<Fault> own) {
        Set<String> touched = new TreeSet<>();
        own.forEach(fault -> touched.addAll(fault.touches()));
        return touched;
    }

    private static boolean disjoint(Fault fault, Set<String> touched) {
        return fault.touches().stream().noneMatch(touched::contains);
    }
}
