package org.tenken.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

class ProductStartTest {

    @TempDir
    Path data;

    @Test
    void everyBundleOfACommandResolvesAndStarts() throws Exception {
        try (Product product = Product.started(data, "check")) {
            assertThat(product.remarks()).isEmpty();
            assertThat(product.bundles()).allSatisfy(ProductStartTest::isUsable);
            assertThat(names(product)).hasSize((int) lines("base", "module").count());
        }
    }

    @Test
    void everyBundleOfTheWindowResolvesAndStartsWithOneNativeFragment() throws Exception {
        try (Product product = Product.started(data, "console")) {
            assertThat(product.remarks()).isEmpty();
            assertThat(product.bundles()).allSatisfy(ProductStartTest::isUsable);
            assertThat(names(product)).hasSize((int) lines("base", "module", "console").count() - 2);
            assertThat(names(product)).filteredOn(name -> name.startsWith("org.eclipse.swt."))
                    .filteredOn(name -> !name.equals("org.eclipse.swt.svg")).hasSize(1);
        }
    }

    @Test
    void aCommandBringsNothingOfTheWindow() throws Exception {
        try (Product product = Product.started(data, "check")) {
            assertThat(names(product)).contains("org.tenken.api", "org.tenken.engine", "org.tenken.time")
                    .noneMatch(name -> name.startsWith("org.eclipse."))
                    .doesNotContain("org.tenken.console", "org.tenken.console.api", "org.tenken.lab");
        }
    }

    private static void isUsable(Bundle bundle) {
        boolean fragment = bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
        boolean lazy = bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY) != null;
        assertThat(bundle.getState()).as(bundle.getSymbolicName())
                .isIn(fragment ? List.of(Bundle.RESOLVED)
                        : lazy ? List.of(Bundle.STARTING, Bundle.ACTIVE) : List.of(Bundle.ACTIVE));
    }

    private static List<String> names(Product product) {
        return product.bundles().stream().map(Bundle::getSymbolicName).toList();
    }

    private static Stream<String> lines(String... parts) throws Exception {
        return Product.runList().stream().filter(line -> List.of(parts).contains(line.split(" ")[0]));
    }
}
