package org.tenken.api.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tenken.api.fix.Cell;
import org.tenken.api.fix.Step;
import org.tenken.api.read.Read;

/**
 * Everything a module may read and plan, declared in its manifest's header {@value #HEADER}.
 *
 * <p>The header is a comma-separated list of grants such as {@code wql:root/cimv2/Win32_Service,
 * registry:HKLM\SYSTEM\CurrentControlSet\Services\W32Time*, service:W32Time, command:w32tm}.
 *
 * @param grants the grants
 */
public record Grants(List<Grant> grants) {

    /** The manifest header. */
    public static final String HEADER = "Tenken-Grants";

    /** Keeps its own copy. */
    public Grants {
        grants = List.copyOf(grants);
    }

    /**
     * Reads the header.
     *
     * @throws IllegalArgumentException if an entry is not {@code kind:pattern}
     */
    public static Grants parse(String header) {
        List<Grant> grants = new ArrayList<>();
        for (String entry : header.split(",")) {
            String text = entry.strip();
            int colon = text.indexOf(':');
            if (!text.isEmpty() && (colon < 1 || colon == text.length() - 1)) {
                throw new IllegalArgumentException("a grant is kind:pattern, not " + text);
            }
            if (!text.isEmpty()) {
                grants.add(new Grant(text.substring(0, colon), text.substring(colon + 1)));
            }
        }
        return new Grants(grants);
    }

    /** Returns whether a read is covered; settings, inputs and the engine's own notes always are. */
    public boolean permit(Read read) {
        return needed(read).allMatch(this::covered);
    }

    /** Returns whether a step is covered, with all it contains. */
    public boolean permit(Step step) {
        return needed(step).allMatch(this::covered);
    }

    private boolean covered(Grant needed) {
        return grants.stream().anyMatch(grant -> grant.covers(needed.kind(), needed.pattern()));
    }

    /** Returns the narrowest grants a read needs. */
    public static Stream<Grant> needed(Read read) {
        if (read instanceof Read.Wql wql) {
            return Stream.of(new Grant("wql", wql.namespace() + '/' + wql.type()));
        }
        if (read instanceof Read.Registry registry) {
            return Stream.of(new Grant("registry", registry.key()));
        }
        if (read instanceof Read.RegistryKeys keys) {
            return Stream.of(new Grant("registry", keys.key()));
        }
        if (read instanceof Read.File file) {
            return Stream.of(new Grant("file", file.path()));
        }
        if (read instanceof Read.Dns || read instanceof Read.Tcp || read instanceof Read.Ntp) {
            return Stream.of(new Grant("network", read.getClass().getSimpleName()));
        }
        if (read instanceof Read.TimeSource || read instanceof Read.HostsFile) {
            return Stream.of(new Grant("tool", read.getClass().getSimpleName()));
        }
        return Stream.empty();
    }

    /** Returns the narrowest grants a step needs. */
    public static Stream<Grant> needed(Step step) {
        if (step instanceof Step.Set set) {
            return Stream.of(needed(set.cell()));
        }
        if (step instanceof Step.PutBack back) {
            return Stream.of(needed(back.cell()));
        }
        if (step instanceof Step.Run run) {
            return Stream.of(new Grant("command", run.command().isEmpty() ? "" : run.command().get(0)));
        }
        if (step instanceof Step.Call call) {
            return Stream.of(new Grant("call", call.namespace() + '/' + call.type() + '.' + call.method()));
        }
        if (step instanceof Step.Try attempt) {
            return needed(attempt.step());
        }
        if (step instanceof Step.Until until) {
            return needed(until.ask().read());
        }
        if (step instanceof Step.InstallKey) {
            return Stream.of(new Grant("key", "install"));
        }
        return step instanceof Step.Restart ? Stream.of(new Grant("restart", "host")) : Stream.empty();
    }

    private static Grant needed(Cell cell) {
        if (cell instanceof Cell.ServiceState state) {
            return new Grant("service", state.name());
        }
        if (cell instanceof Cell.ServiceStart start) {
            return new Grant("service", start.name());
        }
        if (cell instanceof Cell.RegistryValue value) {
            return new Grant("set-registry", value.key() + '\\' + value.name());
        }
        return new Grant("aside", ((Cell.Aside) cell).path());
    }
}
