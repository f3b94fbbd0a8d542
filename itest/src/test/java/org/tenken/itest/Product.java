package org.tenken.itest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.tenken.launcher.Session;

/** The built product, started inside the test's own process with a data directory of its own. */
final class Product implements AutoCloseable {

    /** The folder the build laid out. */
    static final Path HOME = Path.of(System.getProperty("tenken.product")).toAbsolutePath().normalize();

    private final Session session;
    private final Path data;
    private final List<String> remarks;

    private Product(Session session, Path data, List<String> remarks) {
        this.session = session;
        this.data = data;
        this.remarks = remarks;
    }

    static Product started(Path data, String... arguments) throws Exception {
        List<String> remarks = Collections.synchronizedList(new ArrayList<>());
        Session session = Session.prepare(HOME, data, List.of(arguments), remarks::add);
        session.start();
        return new Product(session, data, remarks);
    }

    BundleContext context() {
        return session.context();
    }

    Path modules() {
        return data.resolve("modules");
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    List<Bundle> bundles() {
        return Arrays.stream(context().getBundles()).filter(bundle -> bundle.getBundleId() != 0).toList();
    }

    /** Returns the lines of the run list that bring a bundle into every start. */
    static List<String> runList() throws IOException {
        return Files.readAllLines(HOME.resolve("lib/run.list")).stream().filter(line -> !line.startsWith("#")).toList();
    }

    @Override
    public void close() {
        session.close();
    }
}
