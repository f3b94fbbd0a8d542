package org.tenken.engine.scripted;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.FrameworkFactory;

/** A real framework in the test's process, and bundles made on the spot. */
public final class Framework {

    private final org.osgi.framework.launch.Framework framework;

    public Framework(Path storage, Map<String, String> properties) throws BundleException {
        Map<String, String> all = new HashMap<>(properties);
        all.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        framework = ServiceLoader.load(FrameworkFactory.class).iterator().next().newFramework(all);
        framework.start();
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Installs a bundle that holds headers and texts only. */
    public Bundle install(String location, String name, Map<String, String> headers, Map<String, String> entries)
            throws IOException, BundleException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", "1.2.3");
        headers.forEach(main::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return context().installBundle(location, new ByteArrayInputStream(bytes.toByteArray()));
    }

    public void stop() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }
}
