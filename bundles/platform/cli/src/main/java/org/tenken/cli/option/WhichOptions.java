package org.tenken.cli.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.tenken.api.check.Profile;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.catalogue.CheckEntry;
import picocli.CommandLine.Option;

/** Which checks are run; everything installed when nothing is named. */
public final class WhichOptions {

    @Option(names = "--check", paramLabel = "ID", split = ",", description = "checks by id")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--area", paramLabel = "AREA", description = "the checks of one area, such as network")
    private Optional<String> area;

    @Option(names = "--profile", paramLabel = "update|upgrade|activation", description = "the checks that matter for it")
    private Optional<String> profile;

    @Option(names = "--code", paramLabel = "CODE", description = "the checks of a code's runbook")
    private Optional<String> code;

    /** Returns the code whose runbook names the checks. */
    public Optional<String> code() {
        return code;
    }

    /** Returns the ids of the checks, sorted where they were not named. */
    public List<String> checks(Catalogue catalogue) throws Refusal {
        for (String id : ids) {
            if (catalogue.check(id).isEmpty()) {
                throw new Refusal(Exit.USAGE, "--check " + id + ": there is no such check; tenken checks lists them");
            }
        }
        List<String> chosen = catalogue.checks().stream().filter(named().and(ofArea()).and(ofProfile()))
                .map(CheckEntry::id).toList();
        if (chosen.isEmpty()) {
            throw new Refusal(Exit.USAGE, "no check fits; tenken checks lists them with their areas");
        }
        return chosen;
    }

    private Predicate<CheckEntry> named() {
        return entry -> ids.isEmpty() || ids.contains(entry.id());
    }

    private Predicate<CheckEntry> ofArea() {
        return entry -> area.map(entry.area()::equals).orElse(true);
    }

    private Predicate<CheckEntry> ofProfile() throws Refusal {
        if (profile.isEmpty()) {
            return entry -> true;
        }
        Profile wanted = Arrays.stream(Profile.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(profile.get())).findFirst()
                .orElseThrow(() -> new Refusal(Exit.USAGE,
                        "--profile " + profile.get() + ": choose update, upgrade or activation"));
        return entry -> entry.profiles().contains(wanted);
    }
}
