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

    private final Cache cache;
    private final Container container;
    private final RunList started;
    private final Home home;

    private Session(Cache cache, Container container, RunList started, Home home) {
        this.cache = cache;
        this.container = container;
        this.started = started;
        this.home = home;
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
     * @throws BundleException when the framework itself does not start
     */
    public static Session prepare(Path home, Path data, List<String> arguments, Consumer<String> remarks)
            throws Refusal, BundleException {
        Home product = new Home(home);
        boolean window = new CommandLine(Optional.empty(), arguments).window();
        RunList started = RunList.read(product.runList()).startedFor(window, Platform.ofThisProcess());
        DataDirectory.open(data);
        Cache cache = Cache.create();
        Container container = Container.create(Settings.of(product, data, cache), arguments, remarks);
        return new Session(cache, container, started, product);
    }

    /**
     * Starts every bundle of the product and returns when all are started or known to be unusable.
     *
     * @throws BundleException when the framework itself does not start
     */
    public void start() throws BundleException {
        container.start(started.entries(), home.bundles());
    }

    /** Returns the context of the system bundle. */
    public BundleContext context() {
        return container.context();
    }

    /** Stops every bundle and deletes the framework's files. */
    @Override
    public void close() {
        container.stop();
        cache.delete();
    }
}
