package org.tenken.console.window;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tenken.console.code.CodesModel;
import org.tenken.console.host.Cell;
import org.tenken.console.host.FleetModel;
import org.tenken.console.host.HostTable;
import org.tenken.console.host.HostsModel;
import org.tenken.console.live.Live;
import org.tenken.console.live.Threads;
import org.tenken.console.operation.FixModel;
import org.tenken.console.operation.OperationsModel;
import org.tenken.console.palette.PaletteModel;
import org.tenken.console.port.Host;
import org.tenken.console.port.Operations;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Runs;
import org.tenken.console.port.Title;
import org.tenken.console.run.RunModel;
import org.tenken.console.setting.PreferenceFile;

/** All models of one window, and the gestures that touch more than one of them. Knows no widget. */
public final class Desk {
    private final Ports ports;
    private final Threads threads;
    private final WindowModel window;
    private final HostsModel hosts;
    private final FleetModel fleet;
    private final RunModel run;
    private final CodesModel codes;
    private final OperationsModel operations;
    private final PaletteModel palette;
    private final Live<Optional<FixModel>> fix = new Live<>(Optional.empty());

    /** Puts the models together. */
    public Desk(Ports ports, PreferenceFile file, Threads threads, InstantSource clock) {
        this.ports = ports;
        this.threads = threads;
        window = new WindowModel(file, threads);
        hosts = new HostsModel(threads);
        fleet = new FleetModel(ports.fleet(), ports.runs(), hosts, threads);
        run = new RunModel(ports.runs(), hosts, threads, clock);
        codes = new CodesModel(ports.explain(), threads);
        operations = new OperationsModel(ports.operations(), threads);
        palette = new PaletteModel(new PaletteSources(this, ports).all(), threads);
    }

    /** Returns the area, the remark and the preferences. */
    public WindowModel window() {
        return window;
    }

    /** Returns the hosts. */
    public HostsModel hosts() {
        return hosts;
    }

    FleetModel fleet() {
        return fleet;
    }

    RunModel run() {
        return run;
    }

    CodesModel codes() {
        return codes;
    }

    OperationsModel operations() {
        return operations;
    }

    PaletteModel palette() {
        return palette;
    }

    Live<Optional<FixModel>> fix() {
        return fix;
    }

    Threads threads() {
        return threads;
    }

    /** Checks the picked hosts, or all that are shown. */
    void check() {
        check(hosts.state().now().targets(), List.of(), Optional.empty());
    }

    /** Checks the host under the keyboard or the picked ones again. */
    void recheck() {
        HostsModel.State state = hosts.state().now();
        List<Host> targets = state.selection().size() > 0 ? state.selection().rows().mapToObj(state.table().hosts()::get).toList() : state.targets();
        check(targets, List.of(), Optional.empty());
    }

    /** Runs checks on hosts, of a code's runbook if one is given. */
    void check(List<Host> targets, List<String> checks, Optional<String> code) {
        window.go(Area.HOSTS);
        run.start(new Runs.Request(targets, checks, code));
    }

    /** Opens the preview of a fix. */
    void fix(String id, List<Host> targets) {
        ports.operations().now().ifPresent(service -> {
            Phrase title = title(service, id);
            fix.set(Optional.of(FixModel.fix(service, id, title, targets, threads, this::changed)));
        });
    }

    /** Plans a fix on one host, to be looked at only. */
    Optional<FixModel> planFor(String id, Host host) {
        return ports.operations().now().map(service -> FixModel.fix(service, id, title(service, id), List.of(host), threads, model -> { }));
    }

    /** Opens the preview of a way back. */
    void undo(Operations.Operation operation) {
        ports.operations().now().ifPresent(service -> fix.set(Optional.of(FixModel.undo(service, operation, threads, this::changed))));
    }

    /** Closes the preview; a plan that is still being made is dropped. */
    void closeFix() {
        fix.now().ifPresent(model -> {
            if (model.state().now().phase() == FixModel.Phase.PLANNING) {
                model.stop();
            }
        });
        fix.set(Optional.empty());
    }

    /** Returns the name of a fix. */
    Phrase fixTitle(String id) {
        return ports.operations().now().map(service -> title(service, id)).orElse(Phrase.of(id));
    }

    /** Returns the hosts on which a check's trouble is known, for a fix on all of them. */
    List<Host> hostsWith(String fixId) {
        HostsModel.State state = hosts.state().now();
        List<Host> found = new ArrayList<>();
        for (int row = 0; row < state.table().hosts().size(); row++) {
            boolean offered = state.table().result(row).stream().flatMap(result -> result.findings().stream())
                    .anyMatch(finding -> finding.fixes().contains(fixId));
            if (offered) {
                found.add(state.table().hosts().get(row));
            }
        }
        return found;
    }

    /** Returns the hosts on which a check fails or warns. */
    List<Host> troubled(String check) {
        HostTable table = hosts.state().now().table();
        Optional<Integer> column = table.column(check);
        return IntStream.range(0, column.isEmpty() ? 0 : table.hosts().size())
                .filter(row -> table.cell(row, column.get()) == Cell.FAIL || table.cell(row, column.get()) == Cell.WARN)
                .mapToObj(table.hosts()::get).toList();
    }

    /** Says that something of ours went wrong. */
    public void fault() {
        window.say(Words.of("toast.fault"));
    }

    /** Returns whether closing the window would cut something short. */
    boolean busy() {
        boolean applying = fix.now().map(model -> model.state().now().phase() == FixModel.Phase.APPLYING).orElse(false);
        return applying || run.state().now().active();
    }

    private static Phrase title(Operations service, String id) {
        return service.fixes().stream().filter(fix -> fix.id().equals(id)).map(Title::name).findFirst().orElse(Phrase.of(id));
    }

    /** What was changed is looked at again, so that the grid shows what is true and not what was hoped. */
    private void changed(FixModel model) {
        operations.refresh();
        HostsModel.State state = hosts.state().now();
        List<Host> touched = model.state().now().plans().stream()
                .flatMap(plan -> state.table().row(plan.host()).stream()).map(state.table().hosts()::get).toList();
        run.start(new Runs.Request(touched, List.of(), Optional.empty()));
    }
}
