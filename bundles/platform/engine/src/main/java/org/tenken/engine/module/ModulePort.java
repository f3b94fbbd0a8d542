package org.tenken.engine.module;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.tenken.api.port.Contributions;
import org.tenken.api.port.Port;
import org.tenken.api.port.Reply;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;

/** The port to one bundle; its services are got, and its classes loaded, when it is first used. */
final class ModulePort implements Port, AutoCloseable {

    private final BundleContext context;
    private final Map<String, ServiceReference<?>> references;
    private final List<ServiceReference<?>> held = new ArrayList<>();
    private Optional<Port> port = Optional.empty();

    ModulePort(BundleContext context, Map<String, ServiceReference<?>> references) {
        this.context = context;
        this.references = Map.copyOf(references);
    }

    boolean serves(Map<String, ServiceReference<?>> others) {
        return references.equals(others);
    }

    @Override
    public Map<String, Reply> next(List<String> ids, Map<Ask, Answer> answers) {
        return port().next(ids, answers);
    }

    private synchronized Port port() {
        if (port.isEmpty()) {
            Map<String, Object> contributions = new HashMap<>();
            references.forEach((id, reference) -> got(reference).ifPresent(service -> contributions.put(id, service)));
            port = Optional.of(new Contributions(contributions));
        }
        return port.get();
    }

    private Optional<Object> got(ServiceReference<?> reference) {
        Optional<Object> service = Optional.ofNullable(context.getService(reference));
        service.ifPresent(object -> held.add(reference));
        return service;
    }

    @Override
    public synchronized void close() {
        held.forEach(context::ungetService);
        held.clear();
        port = Optional.empty();
    }
}
