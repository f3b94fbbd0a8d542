package org.tenken.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceReference;

class ListedWithoutLoadingTest {

    private static final List<String> LISTED = List.of("org.tenken.api.check.Check", "org.tenken.api.fix.Fix");

    @TempDir
    Path data;

    @Test
    void aCheckIsListedFromItsPropertiesWhileItsClassIsNotLoaded() throws Exception {
        try (Product product = Product.started(data, "check")) {
            List<ServiceReference<?>> contributions = contributions(product);

            assertThat(contributions).isNotEmpty();
            for (ServiceReference<?> contribution : contributions) {
                String className = (String) contribution.getProperty("component.name");
                assertThat(LoadedClasses.contains(contribution.getBundle(), className)).as(className).isFalse();
            }
        }
    }

    @Test
    void theWayOfLookingSeesALoadedClass() throws Exception {
        try (Product product = Product.started(data, "check")) {
            ServiceReference<?> first = contributions(product).get(0);
            product.context().getService(first);

            assertThat(LoadedClasses.contains(first.getBundle(), (String) first.getProperty("component.name")))
                    .isTrue();
        }
    }

    private static List<ServiceReference<?>> contributions(Product product) throws Exception {
        ServiceReference<?>[] all = product.context().getAllServiceReferences(null, "(component.name=*)");
        return Arrays.stream(all)
                .<ServiceReference<?>>map(reference -> reference)
                .filter(reference -> Arrays.stream((String[]) reference.getProperty("objectClass"))
                        .anyMatch(LISTED::contains))
                .toList();
    }
}
