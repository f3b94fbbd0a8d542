package org.tenken.services;

import java.util.List;
import java.util.Optional;
import org.tenken.api.check.Finding;
import org.tenken.api.facts.WindowsService;
import org.tenken.api.probe.Probe;

/**
 * One service that is looked at, there or not.
 *
 * @param name its key name
 * @param service what was found
 */
public record Subject(String name, Optional<WindowsService> service) {

    static Probe<List<Subject>> all(List<String> names) {
        return Probe.all(names.stream().map(Subject::named).toList());
    }

    private static Probe<Subject> named(String name) {
        return WindowsService.named(name).optional().map(found -> new Subject(name, found));
    }

    boolean disabled() {
        return service.filter(WindowsService::disabled).isPresent();
    }

    boolean stopped() {
        return service.filter(found -> found.state().equals("Stopped")).isPresent();
    }

    boolean automatic() {
        return service.filter(found -> found.startMode().equals("Auto")).isPresent();
    }

    Finding with(Finding verdict) {
        return verdict.with("service", name)
                .with("state", service.map(WindowsService::state))
                .with("start-mode", service.map(WindowsService::startMode));
    }
}
