package org.tenken.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.Services;
import org.tenken.cli.option.OutputOptions;
import org.tenken.cli.output.Document;
import org.tenken.cli.output.Printer;
import org.tenken.engine.setting.Scope;
import org.tenken.engine.setting.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists, assigns and takes away thresholds and expectations. */
@Command(name = "settings", description = "thresholds and expectations: host over tag over group over all over the default")
public final class SettingsCommand implements Callable<Integer> {

    private final Services services;

    @Parameters(index = "0", arity = "0..1", paramLabel = "list|set|unset", description = "what to do", defaultValue = "list")
    private String action;

    @Parameters(index = "1", arity = "0..1", paramLabel = "KEY", description = "the setting, such as time.clock.warn-at")
    private Optional<String> key;

    @Parameters(index = "2", arity = "0..1", paramLabel = "VALUE", description = "its value; durations like PT5M")
    private Optional<String> value;

    @Option(names = "--host", paramLabel = "NAME", description = "for one host")
    private Optional<String> host;

    @Option(names = "--tag", paramLabel = "TAG", description = "for hosts with a tag")
    private Optional<String> tag;

    @Option(names = "--group", paramLabel = "NAME", description = "for hosts of a group")
    private Optional<String> group;

    @Mixin
    private OutputOptions output;

    /** Creates the command. */
    public SettingsCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        output.validate();
        return run().code();
    }

    private Exit run() throws Refusal {
        switch (action) {
            case "list" -> output.print(new Listing(services.settings().known(), services.settings().assigned()),
                    services.texts());
            case "set" -> services.settings().set(named(), scope(), value.orElseThrow(() ->
                    new Refusal(Exit.USAGE, "settings set: a value is missing: tenken settings set KEY VALUE")));
            case "unset" -> unset();
            default -> throw new Refusal(Exit.USAGE, "settings " + action + ": choose list, set or unset");
        }
        return Exit.OK;
    }

    private void unset() throws Refusal {
        if (!services.settings().unset(named(), scope())) {
            output.remarks(services.texts()).remark("settings.not-set", "key", named());
        }
    }

    private String named() throws Refusal {
        return key.orElseThrow(() -> new Refusal(Exit.USAGE, "settings " + action + ": a key is missing; tenken settings lists them"));
    }

    private Scope scope() throws Refusal {
        List<Scope> scopes = new ArrayList<>();
        host.ifPresent(name -> scopes.add(new Scope(Scope.Kind.HOST, name)));
        tag.ifPresent(name -> scopes.add(new Scope(Scope.Kind.TAG, name)));
        group.ifPresent(name -> scopes.add(new Scope(Scope.Kind.GROUP, name)));
        if (scopes.size() > 1) {
            throw new Refusal(Exit.USAGE, "settings: name one of --host, --tag and --group");
        }
        return scopes.isEmpty() ? Scope.ALL : scopes.get(0);
    }

    private final class Listing implements OutputOptions.Writing {

        private final List<Settings.Known> known;
        private final List<Settings.Assigned> assigned;

        Listing(List<Settings.Known> known, List<Settings.Assigned> assigned) {
            this.known = known;
            this.assigned = assigned;
        }

        @Override
        public void text(Printer printer) {
            List<List<String>> rows = new ArrayList<>();
            known.forEach(each -> rows.add(List.of(each.key(), printer.words().say("settings.default"),
                    String.valueOf(each.otherwise()), String.join(", ", each.users()))));
            assigned.forEach(each -> rows.add(List.of(each.key(), scope(each.scope()), each.value(), "")));
            rows.sort(Comparator.comparing(row -> row.get(0)));
            printer.table(rows);
        }

        @Override
        public Document json() {
            return Document.whole()
                    .with("settings", known.stream().map(each -> new Document().with("key", each.key())
                            .with("default", each.otherwise()).with("users", each.users()).members()).toList())
                    .with("assigned", assigned.stream().map(each -> new Document().with("key", each.key())
                            .with("scope", scope(each.scope())).with("value", each.value()).members()).toList());
        }

        private static String scope(Scope scope) {
            String kind = scope.kind().name().toLowerCase(Locale.ROOT);
            return scope.name().isEmpty() ? kind : kind + ":" + scope.name();
        }
    }
}
