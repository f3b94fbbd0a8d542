package org.tenken.engine.module;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.tenken.api.check.Check;
import org.tenken.api.fix.Fix;
import org.tenken.api.survey.Survey;
import org.tenken.engine.catalogue.Catalogue;
import org.tenken.engine.catalogue.CheckEntry;
import org.tenken.engine.catalogue.FixEntry;
import org.tenken.engine.catalogue.Module;
import org.tenken.engine.catalogue.SurveyEntry;
import org.tenken.engine.catalogue.Unavailable;

/** Follows the services of all modules and keeps a snapshot of them. */
@Component(service = {Catalogue.class, Contributors.class})
public final class Installed implements Catalogue, Contributors {

    private static final String FILTER = "(|(objectClass=" + Check.class.getName() + ")(objectClass="
            + Fix.class.getName() + ")(objectClass=" + Survey.class.getName() + "))";
    private static final int RESOLVING = BundleEvent.INSTALLED | BundleEvent.RESOLVED | BundleEvent.UNRESOLVED
            | BundleEvent.UNINSTALLED;

    private final BundleContext context;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final ServiceListener services = this::changed;
    private final SynchronousBundleListener bundles = this::changed;
    private final Set<ServiceReference<?>> leaving = ConcurrentHashMap.newKeySet();
    private Optional<Snapshot> snapshot = Optional.empty();

    /** Begins to follow services and bundles. */
    @Activate
    public Installed(BundleContext context) throws InvalidSyntaxException {
        this.context = context;
        context.addServiceListener(services, FILTER);
        context.addBundleListener(bundles);
    }

    @Deactivate
    void close() {
        context.removeServiceListener(services);
        context.removeBundleListener(bundles);
        forget();
    }

    private void changed(ServiceEvent event) {
        // A service that goes is still registered while its going is told, and whoever is told may look at once.
        if (event.getType() == ServiceEvent.UNREGISTERING) {
            leaving.add(event.getServiceReference());
        }
        stale();
    }

    private void changed(BundleEvent event) {
        if ((event.getType() & RESOLVING) != 0) {
            stale();
        }
    }

    private void stale() {
        forget();
        watchers.forEach(Runnable::run);
    }

    private void forget() {
        // Services are given back outside the lock: whoever provides them may hold locks of its own.
        take().ifPresent(Snapshot::close);
    }

    private synchronized Optional<Snapshot> take() {
        Optional<Snapshot> last = snapshot;
        snapshot = Optional.empty();
        return last;
    }

    private synchronized Snapshot snapshot() {
        if (snapshot.isEmpty()) {
            leaving.removeIf(reference -> reference.getBundle() == null);
            snapshot = Optional.of(new SnapshotReader(context, leaving).read());
        }
        return snapshot.get();
    }

    @Override
    public List<CheckEntry> checks() {
        return snapshot().checks();
    }

    @Override
    public List<FixEntry> fixes() {
        return snapshot().fixes();
    }

    @Override
    public List<SurveyEntry> surveys() {
        return snapshot().surveys();
    }

    @Override
    public List<Unavailable> unavailable() {
        return snapshot().unavailable();
    }

    @Override
    public Optional<Module> module(String name) {
        return snapshot().modules().stream().filter(module -> module.name().equals(name)).findFirst();
    }

    @Override
    public List<String> grants(String module) {
        return snapshot().contributors().stream().filter(contributor -> contributor.module().name().equals(module))
                .findFirst()
                .map(contributor -> contributor.grants().grants().stream().map(String::valueOf).toList())
                .orElse(List.of());
    }

    @Override
    public Optional<Contributor> find(String id) {
        return snapshot().contributors().stream().filter(contributor -> contributor.id().equals(id)).findFirst();
    }

    @Override
    public List<Contributor> all() {
        return snapshot().contributors();
    }

    @Override
    public Watch watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }
}
