package org.tenken.codes.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.catalogue.CodeCatalogue;
import org.tenken.codes.catalogue.Pack;
import org.tenken.codes.pack.PackFilter;
import org.tenken.codes.pack.PackReader;
import org.tenken.codes.pack.PackSource;

/** A catalogue whose modules come and go. Packs are read when somebody first asks, not while the framework starts. */
final class LiveCatalogue implements CodeCatalogue {

    private final PackReader reader = new PackReader(PackFilter.ALL);
    private final List<Consumer<CatalogueSnapshot>> listeners = new CopyOnWriteArrayList<>();
    private final SortedMap<Long, PackSource> sources = new TreeMap<>();
    private final SortedMap<Long, Pack> packs = new TreeMap<>();
    private Optional<CatalogueSnapshot> snapshot = Optional.empty();

    @Override
    public synchronized CatalogueSnapshot snapshot() {
        if (snapshot.isEmpty()) {
            sources.forEach((id, source) -> packs.computeIfAbsent(id, unread -> reader.read(source)));
            snapshot = Optional.of(new CatalogueSnapshot(new ArrayList<>(packs.values())));
        }
        return snapshot.get();
    }

    @Override
    public Subscription subscribe(Consumer<CatalogueSnapshot> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Takes a module in, or takes it anew after it was updated. Earlier ids are shown first. */
    void add(long id, PackSource source) {
        synchronized (this) {
            sources.put(id, source);
            packs.remove(id);
            snapshot = Optional.empty();
        }
        tell();
    }

    /** Forgets a module. */
    void remove(long id) {
        synchronized (this) {
            sources.remove(id);
            packs.remove(id);
            snapshot = Optional.empty();
        }
        tell();
    }

    private void tell() {
        for (Consumer<CatalogueSnapshot> listener : listeners) {
            listener.accept(snapshot());
        }
    }
}
