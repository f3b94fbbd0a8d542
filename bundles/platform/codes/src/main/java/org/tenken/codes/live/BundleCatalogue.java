package org.tenken.codes.live;

import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.catalogue.CodeCatalogue;

/** The catalogue of all running bundles. A bundle that is stopped takes its codes away; its data is never kept. */
@Component(service = CodeCatalogue.class)
public final class BundleCatalogue implements CodeCatalogue, BundleTrackerCustomizer<Long> {

    private final LiveCatalogue catalogue = new LiveCatalogue();
    private final Provenance provenance;
    private final BundleTracker<Long> tracker;

    /** Begins to follow the framework's bundles. */
    @Activate
    public BundleCatalogue(BundleContext context) {
        provenance = Provenance.of(context);
        tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
        tracker.open();
    }

    /** Follows no bundle any more. */
    @Deactivate
    void close() {
        tracker.close();
    }

    @Override
    public CatalogueSnapshot snapshot() {
        return catalogue.snapshot();
    }

    @Override
    public Subscription subscribe(Consumer<CatalogueSnapshot> listener) {
        return catalogue.subscribe(listener);
    }

    @Override
    public Long addingBundle(Bundle bundle, BundleEvent event) {
        BundlePackSource source = new BundlePackSource(bundle, provenance.isUnverified(bundle.getLocation()));
        if (!source.isWorthKnowing()) {
            return null;
        }
        catalogue.add(bundle.getBundleId(), source);
        return bundle.getBundleId();
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Long id) {
        // STARTING and ACTIVE are the same here.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Long id) {
        catalogue.remove(id);
    }
}
