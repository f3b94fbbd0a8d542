package org.tenken.console.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tenken.console.host.HostsModel;
import org.tenken.console.palette.Item;
import org.tenken.console.palette.Source;
import org.tenken.console.port.Explain;
import org.tenken.console.port.Fleet;
import org.tenken.console.port.Host;
import org.tenken.console.port.Operations;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Runs;
import org.tenken.console.port.Title;

/** What the palette finds: codes first, since a pasted code must be the first hit, then hosts, checks, fixes, commands. */
final class PaletteSources {
    private static final int FEW = 5;

    private final Desk desk;
    private final Ports ports;

    PaletteSources(Desk desk, Ports ports) {
        this.desk = desk;
        this.ports = ports;
    }

    List<Source> all() {
        return List.of(this::codes, this::hosts, this::checks, this::fixes, this::commands);
    }

    private List<Item> codes(String query) {
        if (query.isBlank() || ports.explain().now().isEmpty()) {
            return List.of();
        }
        Explain service = ports.explain().now().get();
        List<Item> items = new ArrayList<>();
        for (Explain.Page page : service.explain(query).stream().limit(FEW).toList()) {
            String symbol = page.meanings().stream().map(Explain.Meaning::symbol).findFirst().orElse("");
            items.add(code(page.code(), symbol));
            if (!page.causes().isEmpty() && !targets().isEmpty()) {
                items.add(new Item("play", Phrase.of(""), Words.of("palette.diagnose", "code", page.code(), "count", targets().size()),
                        Words.of("palette.command"), () -> desk.check(targets(), List.of(), Optional.of(page.code()))));
            }
        }
        Stream<Explain.Entry> more = items.isEmpty() ? service.search(query, FEW).stream() : Stream.empty();
        more.forEach(entry -> items.add(code(entry.code(), entry.symbol())));
        return items;
    }

    private Item code(String code, String symbol) {
        return new Item("circle-alert", Phrase.of(code), Phrase.of(symbol), Words.of("palette.code"), () -> {
            desk.window().go(Area.CODES);
            desk.codes().search(code);
        });
    }

    private List<Item> hosts(String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        HostsModel.State state = desk.hosts().state().now();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return state.table().hosts().stream()
                .filter(host -> host.name().toLowerCase(Locale.ROOT).contains(wanted) || host.address().contains(wanted))
                .limit(FEW).map(this::host).toList();
    }

    private Item host(Host host) {
        return new Item("monitor", Phrase.of(host.name()), Phrase.of(host.address()), Words.of("palette.host"), () -> {
            desk.window().go(Area.HOSTS);
            desk.hosts().pick(host.name());
        });
    }

    private List<Item> checks(String query) {
        return titles(ports.runs().now().map(Runs::checks).orElse(List.of()), query)
                .map(check -> new Item("list-checks", Phrase.of(""), Words.of("palette.check", "check", check.name(), "count", targets().size()),
                        Words.of("palette.check-kind"), () -> desk.check(targets(), List.of(check.id()), Optional.empty())))
                .toList();
    }

    private List<Item> fixes(String query) {
        return titles(ports.operations().now().map(Operations::fixes).orElse(List.of()), query)
                .filter(fix -> !desk.hostsWith(fix.id()).isEmpty())
                .map(fix -> new Item("wrench", Phrase.of(""), Words.of("palette.fix", "fix", fix.name(), "count", desk.hostsWith(fix.id()).size()),
                        Words.of("palette.fix-kind"), () -> desk.fix(fix.id(), desk.hostsWith(fix.id()))))
                .toList();
    }

    private Stream<Title> titles(List<Title> all, String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? Stream.empty() : all.stream()
                .filter(title -> title.id().contains(wanted) || says(title.name(), wanted)).limit(FEW);
    }

    private List<Item> commands(String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        List<Item> all = new ArrayList<>();
        if (!targets().isEmpty()) {
            all.add(command("play", Words.of("palette.run", "count", targets().size()), "Ctrl+R", desk::check));
        }
        all.add(command("circle-alert", Words.of("area.codes"), "Ctrl+1", () -> desk.window().go(Area.CODES)));
        all.add(command("server", Words.of("area.hosts"), "Ctrl+2", () -> desk.window().go(Area.HOSTS)));
        all.add(command("history", Words.of("area.operations"), "Ctrl+3", () -> desk.window().go(Area.OPERATIONS)));
        all.add(command("settings", Words.of("area.settings"), "Ctrl+4", () -> desk.window().go(Area.SETTINGS)));
        if (ports.fleet().now().isPresent()) {
            all.add(command("flask-conical", Words.of("palette.lab"), "", () -> {
                desk.window().go(Area.HOSTS);
                desk.fleet().open(new Fleet.Source.Lab(20, 1));
            }));
        }
        return all.stream().filter(item -> says(item.text(), wanted)).toList();
    }

    private Item command(String icon, Phrase text, String keys, Runnable action) {
        return new Item(icon, Phrase.of(""), text, Phrase.of(keys), action);
    }

    private List<Host> targets() {
        return desk.hosts().state().now().targets();
    }

    private static boolean says(Phrase phrase, String wanted) {
        return phrase.in(Locale.ENGLISH).toLowerCase(Locale.ROOT).contains(wanted) || phrase.in(Locale.JAPANESE).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
