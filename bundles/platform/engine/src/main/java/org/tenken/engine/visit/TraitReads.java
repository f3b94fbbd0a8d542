package org.tenken.engine.visit;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;
import org.tenken.api.read.Place;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.engine.host.Host;
import org.tenken.engine.run.Traits;

/** What is read of every host, to know what it is. */
final class TraitReads {

    private static final String SYSTEM_CLASS = "Win32_OperatingSystem";

    /** The first question to every host; its answer proves that the host is reached. */
    static final Ask SYSTEM =
            new Ask(Read.wql(SYSTEM_CLASS, "BuildNumber", "Caption", "OperatingSystemSKU", "OSLanguage",
            "ProductType", "SystemDrive", "Version", "WindowsDirectory"), Place.HOST, Duration.ZERO);

    /** The host's domain, which is read only when somebody wants to know it. */
    static final Ask COMPUTER =
            new Ask(Read.wql("Win32_ComputerSystem", "Domain", "PartOfDomain"), Place.HOST, Duration.ZERO);

    private static final Map<String, String> ROLES = Map.of("1", "client", "2", "controller", "3", "server");

    private TraitReads() {}

    /** Returns whether an ask goes along with the first question. */
    static boolean first(Ask ask) {
        return ask.place().equals(Place.HOST) && ask.after().isZero() && ask.read() instanceof Read.Wql wql
                && wql.type().equalsIgnoreCase(SYSTEM_CLASS) && wql.where().all();
    }

    /** Returns the row of an answer, if there is one. */
    static Optional<Row> row(Answer answer) {
        return answer instanceof Answer.Rows rows ? rows.rows().stream().findFirst() : Optional.empty();
    }

    /** Returns what the answers tell. */
    static Traits traits(Host host, Map<Ask, Answer> answers) {
        Map<String, Object> traits = new HashMap<>(Map.of("tag", host.tags()));
        Optional.ofNullable(answers.get(SYSTEM)).flatMap(TraitReads::row).ifPresent(row -> system(row, traits));
        Optional.ofNullable(answers.get(COMPUTER)).flatMap(TraitReads::row).ifPresent(row -> domain(row, traits));
        return Traits.UNKNOWN.with(traits);
    }

    private static void system(Row row, Map<String, Object> traits) {
        number(row, "BuildNumber").ifPresent(build -> traits.put("os.build", build));
        number(row, "OperatingSystemSKU").ifPresent(edition -> traits.put("edition", edition));
        number(row, "OSLanguage").ifPresent(language -> traits.put("os.language", language));
        row.find("ProductType").map(ROLES::get).ifPresent(role -> traits.put("os.role", role));
        row.find("Caption").ifPresent(caption -> traits.put("os.caption", caption.strip()));
        row.find("Version").ifPresent(version -> traits.put("os.version", version));
    }

    private static void domain(Row row, Map<String, Object> traits) {
        boolean joined = row.find("PartOfDomain").filter("true"::equalsIgnoreCase).isPresent();
        if (joined) {
            row.find("Domain").ifPresent(domain -> traits.put("os.domain", domain));
        }
    }

    private static Optional<Long> number(Row row, String name) {
        return row.find(name).map(String::strip).filter(text -> text.matches("[0-9]{1,10}")).map(Long::valueOf);
    }

    static List<Ask> all(boolean domain) {
        return domain ? List.of(SYSTEM, COMPUTER) : List.of(SYSTEM);
    }
}
