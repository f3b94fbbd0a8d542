package org.tenken.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The OSGi framework of this process with the product's bundles in it.
 *
 * <p>A bundle that does not resolve or start is told to {@code remarks} in one line; the others run without it.
 */
final class Container {

    private static final long STOP_SECONDS = 10;

    private final Framework framework;
    private final Consumer<String> remarks;

    private Container(Framework framework, Consumer<String> remarks) {
        this.framework = framework;
        this.remarks = remarks;
    }

    /** Prepares a framework in which nothing runs yet; the arguments are already a service in it. */
    static Container create(Map<String, String> settings, List<String> arguments, Consumer<String> remarks)
            throws BundleException {
        FrameworkFactory factory = ServiceLoader.load(FrameworkFactory.class).iterator().next();
        Container container = new Container(factory.newFramework(settings), remarks);
        container.framework.init(container::report);
        container.context().registerService(
                String[].class, arguments.toArray(String[]::new),
                new Hashtable<>(Map.of("tenken.arguments", Boolean.TRUE)));
        return container;
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    boolean running() {
        return framework.getState() == Bundle.ACTIVE;
    }

    /** Installs, resolves and starts the given bundles in their order. */
    void start(List<RunEntry> entries, Path bundles) throws BundleException {
        context().addFrameworkListener(this::report);
        framework.start();
        List<Bundle> installed = new ArrayList<>();
        List<Runnable> starts = new ArrayList<>();
        for (RunEntry entry : entries) {
            install(bundles.resolve(entry.file())).ifPresent(bundle -> {
                installed.add(bundle);
                starts.add(() -> start(bundle, entry.kind()));
            });
        }
        framework.adapt(FrameworkWiring.class).resolveBundles(installed);
        starts.forEach(Runnable::run);
        unresolved(installed).forEach(remarks);
    }

    /** Says in words, one line each, why bundles could not be used. */
    List<String> unresolved(Collection<Bundle> bundles) {
        return new Unresolved(List.of(context().getBundles())).explain(bundles);
    }

    /** Stops every bundle and waits until the framework is down, for ten seconds at most. */
    void stop() {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        } catch (BundleException broken) {
            remarks.accept("the framework did not stop: " + broken.getMessage());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Bundle> install(Path jar) {
        try {
            return Optional.of(context().installBundle("reference:" + jar.toUri()));
        } catch (BundleException unusable) {
            remarks.accept(jar.getFileName() + " was left out: " + unusable.getMessage());
            return Optional.empty();
        }
    }

    private void start(Bundle bundle, RunEntry.Kind kind) {
        if (kind == RunEntry.Kind.FRAGMENT || bundle.getState() == Bundle.INSTALLED) {
            return;
        }
        try {
            bundle.start(kind == RunEntry.Kind.LAZY ? Bundle.START_ACTIVATION_POLICY : 0);
        } catch (BundleException broken) {
            remarks.accept(bundle.getSymbolicName() + " did not start: " + Reason.of(broken));
        }
    }

    private void report(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR && event.getThrowable() != null) {
            String origin = event.getBundle().getBundleId() == 0 ? "" : event.getBundle().getSymbolicName() + ": ";
            remarks.accept(origin + Reason.of(event.getThrowable()));
        }
    }
}
