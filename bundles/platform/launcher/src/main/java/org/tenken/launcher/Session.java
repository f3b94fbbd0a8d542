package org.tenken.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * The product running in this process: its bundles in a framework of their own, with a folder of their own for the
 * framework's files.
 *
 * <p>Several sessions may run at once, in one process or in several. Safe for use by several threads.
 */
public final class Session implements AutoCloseable {

    private final Home home;
    private final Path data;
    private final RunList started;
    private final Cache cache;
    private final List<String> arguments;
    private final Consumer<String> remarks;
    private Optional<Container> container = Optional.empty();
    private volatile boolean closed;

    private Session(Home home, Path data, RunList started, Cache cache, List<String> arguments,
            Consumer<String> remarks) {
        this.home = home;
        this.data = data;
        this.started = started;
        this.cache = cache;
        this.arguments = arguments;
        this.remarks = remark -> tellUnlessClosed(remark, remarks);
    }

    /**
     * Prepares the product; no bundle runs yet.
     *
     * @param home the product's folder
     * @param data the data directory; made when it is missing
     * @param arguments the words of the command line, published as a {@code String[]} service before any bundle starts
     * @param remarks receives one line for every bundle that cannot be used; called on any thread
     * @return the product, to be started and closed
     * @throws Refusal when the product or the data directory cannot be used
     */
    public static Session prepare(Path home, Path data, List<String> arguments, Consumer<String> remarks)
            throws Refusal {
        Home product = new Home(home);
        boolean window = new CommandLine(Optional.empty(), arguments).window();
        RunList started = RunList.read(product.runList()).startedFor(window, Platform.ofThisProcess());
        return new Session(product, DataDirectory.open(data), started, Cache.create(), List.copyOf(arguments), remarks);
    }

    /**
     * Starts every bundle of the product and returns when all are started or known to be unusable.
     *
     * @throws BundleException when the framework itself does not start
     */
    public void start() throws BundleException {
        create().start(started.entries(), home.bundles());
    }

    /** Makes the check of the modules plugged into this session. */
    ModuleCheck modules() {
        return new ModuleCheck(current().orElseThrow(), home.pluggedFrom(data), remarks);
    }

    /** Returns the context of the system bundle; the session has been started. */
    public BundleContext context() {
        return current().orElseThrow().context();
    }

    /** Stops every bundle and deletes the framework's files. A session closed before its start never starts. */
    @Override
    public void close() {
        closed = true;
        current().ifPresent(Container::stop);
        cache.delete();
    }

    /** Says whether the session has ended or is about to; what fails from then on fails because of that. */
    boolean isClosed() {
        return closed;
    }

    private void tellUnlessClosed(String remark, Consumer<String> listener) {
        if (!closed) {
            listener.accept(remark);
        }
    }

    private synchronized Optional<Container> current() {
        return container;
    }

    private synchronized Container create() throws BundleException {
        if (closed) {
            throw new BundleException("the session was closed before it was started");
        }
        Container created = Container.create(Settings.of(home, data, cache), arguments, remarks);
        container = Optional.of(created);
        return created;
    }
}
