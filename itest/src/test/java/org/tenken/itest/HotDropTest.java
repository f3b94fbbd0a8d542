package org.tenken.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;

class HotDropTest {

    @TempDir
    Path folder;

    @Test
    void aDroppedModuleStartsAndGoesWithItsFile() throws Exception {
        BlockingQueue<Integer> events = new LinkedBlockingQueue<>();
        try (Product product = Product.started(folder.resolve("data"), "console")) {
            product.context().addBundleListener(listener("com.example.codes", events));

            Path dropped = drop(product, "com.example.codes");
            await(events, BundleEvent.STARTED);
            Files.delete(dropped);
            await(events, BundleEvent.UNINSTALLED);

            assertThat(product.remarks()).isEmpty();
        }
    }

    @Test
    void aModuleThatIsAlreadyThereRunsBeforeTheCommandIsCalled() throws Exception {
        Path modules = Files.createDirectories(folder.resolve("data/modules"));
        DataModule.write(modules.resolve("com.example.codes.jar"), "com.example.codes");

        try (Product product = Product.started(folder.resolve("data"), "check")) {
            assertThat(product.bundles()).anyMatch(bundle -> "com.example.codes".equals(bundle.getSymbolicName())
                    && bundle.getState() == Bundle.ACTIVE);
        }
    }

    @Test
    void nothingButAJarIsPluggedIn() throws Exception {
        Path modules = Files.createDirectories(folder.resolve("data/modules"));
        DataModule.write(Files.createDirectories(modules.resolve("folder")).resolve("a.jar"), "com.example.nested");
        Files.writeString(modules.resolve("org.example.cfg"), "key = value");
        DataModule.write(modules.resolve("b.zip"), "com.example.zipped");
        DataModule.write(modules.resolve("c.jar"), "com.example.codes");

        try (Product product = Product.started(folder.resolve("data"), "check")) {
            assertThat(product.bundles()).extracting(Bundle::getSymbolicName).contains("com.example.codes")
                    .doesNotContain("com.example.nested", "com.example.zipped");
        }
    }

    private Path drop(Product product, String name) throws IOException {
        Path written = DataModule.write(folder.resolve(name + ".jar"), name);
        return Files.move(written, product.modules().resolve(name + ".jar"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static BundleListener listener(String name, BlockingQueue<Integer> events) {
        return event -> {
            if (name.equals(event.getBundle().getSymbolicName())) {
                events.add(event.getType());
            }
        };
    }

    private static void await(BlockingQueue<Integer> events, int wanted) throws InterruptedException {
        Integer event = events.poll(30, TimeUnit.SECONDS);
        while (event != null && event != wanted) {
            event = events.poll(30, TimeUnit.SECONDS);
        }
        assertThat(event).as("bundle event " + wanted + " within 30 s").isEqualTo(wanted);
    }
}
