package org.tenken.codes.catalogue;

import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the modules that are here right now know about codes.
 *
 * <p>A service. All methods may be called from any thread.
 */
@ProviderType
public interface CodeCatalogue {

    /** Returns what is known now. The snapshot never changes; ask again for a newer one. */
    CatalogueSnapshot snapshot();

    /**
     * Asks to be told when a module came or went.
     *
     * @param listener gets the new snapshot, on the thread that started or stopped the module; it should return at once
     * @return closing it ends the subscription
     */
    Subscription subscribe(Consumer<CatalogueSnapshot> listener);

    /** A listener's place in the list. */
    @ProviderType
    interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
