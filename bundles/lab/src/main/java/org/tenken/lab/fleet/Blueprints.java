package org.tenken.lab.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tenken.lab.windows.identity.Identity;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.identity.OperatingSystem;
import org.tenken.lab.windows.identity.Role;

/** Draws what the hosts of a fleet are; small fleets hold a fair mixture too. */
final class Blueprints {

    private static final List<String> PEOPLE =
            List.of("haruka", "smith", "mueller", "tanaka", "garcia", "sato", "brown", "schmidt", "jones", "suzuki");

    private final FleetName name;
    private final Instant born;
    private final List<OperatingSystem> systems;
    private final List<Language> languages;
    private final String domainSid;

    Blueprints(FleetName name, Instant born) {
        this.name = name;
        this.born = born;
        Draws draws = Draws.of(name, "mixture");
        this.systems = draws.shuffled(repeated(OperatingSystem.values(), 1, 1, 4, 3, 1, 2, 2, 3, 3, 1));
        this.languages = draws.shuffled(repeated(Language.values(), 5, 3, 2));
        this.domainSid = sid(draws);
    }

    private static <T> List<T> repeated(T[] items, Integer... counts) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            T item = items[i];
            Stream.generate(() -> item).limit(counts[i]).forEach(all::add);
        }
        return all;
    }

    private static String sid(Draws draws) {
        return "S-1-5-21-" + draws.between(1_000_000, 2_000_000_000) + "-" + draws.between(1_000_000, 2_000_000_000)
                + "-"
                + draws.between(1_000_000, 2_000_000_000);
    }

    List<Blueprint> all() {
        List<Blueprint> all = new ArrayList<>();
        for (int number = 0; number < name.hosts(); number++) {
            all.add(one(number));
        }
        return all;
    }

    private Blueprint one(int number) {
        Draws draws = Draws.of(name, "host " + number);
        OperatingSystem system = systems.get(number % systems.size());
        boolean member = draws.chance(70);
        boolean internet = draws.chance(60);
        Optional<String> user = draws.chance(system.isServer() ? 40 : 80) ? Optional.of(draws.pick(PEOPLE))
                : Optional.empty();
        Identity identity = new Identity(String.format(Locale.ROOT, "lab-%04d", number + 1), system,
                languages.get((number + number / systems.size()) % languages.size()),
                member ? Optional.of(Site.DOMAIN) : Optional.empty(), role(system, member, draws), sid(draws),
                domainSid, user,
                born.minus(Duration.ofDays(draws.between(100, 900))),
                born.minus(Duration.ofMinutes(draws.between(60, 60_000))),
                "LAB-" + draws.hex(8).toUpperCase(Locale.ROOT));
        return new Blueprint(number, identity, internet, draws.chance(30), draws.chance(50));
    }

    private static Role role(OperatingSystem system, boolean member, Draws draws) {
        if (!system.isServer()) {
            return Role.WORKSTATION;
        }
        int number = draws.between(1, 10);
        if (member && number == 1) {
            return Role.DOMAIN_CONTROLLER;
        }
        return number < 4 ? Role.FILE_SERVER : number < 6 ? Role.WEB_SERVER : Role.SERVER;
    }
}
