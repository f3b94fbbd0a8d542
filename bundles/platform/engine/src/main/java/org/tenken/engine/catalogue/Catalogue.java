package org.tenken.engine.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The checks, fixes and surveys that are installed at this moment.
 *
 * <p>It is an OSGi service, safe for any thread. Every list is a snapshot sorted by id.
 */
@ProviderType
public interface Catalogue {

    /** Returns every check. */
    List<CheckEntry> checks();

    /** Returns every fix. */
    List<FixEntry> fixes();

    /** Returns every survey. */
    List<SurveyEntry> surveys();

    /** Returns what is installed and cannot be used, with the reason. */
    List<Unavailable> unavailable();

    /** Returns the module of that symbolic name, if it is installed. */
    Optional<Module> module(String name);

    /** Returns what a module may read and plan, each as {@code kind:pattern}; empty if it contributes nothing. */
    List<String> grants(String module);

    /** Returns the check of that id, if it is installed. */
    default Optional<CheckEntry> check(String id) {
        return checks().stream().filter(having(CheckEntry::id, id)).findFirst();
    }

    /** Returns the fix of that id, if it is installed. */
    default Optional<FixEntry> fix(String id) {
        return fixes().stream().filter(having(FixEntry::id, id)).findFirst();
    }

    /** Calls back on any thread after something came or went, until the returned handle is closed. */
    Watch watch(Runnable changed);

    /** A handle that ends a watch. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    private static <T> Predicate<T> having(Function<T, String> property, String value) {
        return entry -> property.apply(entry).equals(value);
    }
}
