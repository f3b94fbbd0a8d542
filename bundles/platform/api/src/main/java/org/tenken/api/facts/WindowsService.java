package org.tenken.api.facts;

import java.util.List;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.api.read.Where;

/**
 * A Windows service, in the words of Win32_Service, which Windows does not translate.
 *
 * @param name the service's key name, such as {@code W32Time}
 * @param state such as {@code Running}, {@code Stopped} or {@code Start Pending}
 * @param startMode {@code Auto}, {@code Manual} or {@code Disabled}
 */
public record WindowsService(String name, String state, String startMode) {

    /** Returns a service by its key name; no such service is absent. */
    public static Probe<WindowsService> named(String name) {
        return Probe.row(new Read.Wql("root/cimv2", "Win32_Service", List.of("Name", "State", "StartMode"),
                Where.any("Name", name))).map(WindowsService::of);
    }

    private static WindowsService of(Row row) {
        return new WindowsService(row.text("Name"), row.text("State"), row.text("StartMode"));
    }

    /** Returns whether it runs. */
    public boolean running() {
        return state.equals("Running");
    }

    /** Returns whether it may never start. */
    public boolean disabled() {
        return startMode.equals("Disabled");
    }
}
