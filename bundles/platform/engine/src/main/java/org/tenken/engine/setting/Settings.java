package org.tenken.engine.setting;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.tenken.engine.host.Host;

/**
 * Thresholds and expectations: host over tag over group over all over the module's default.
 *
 * <p>They stand in {@code settings.json} in the data directory. An OSGi service, safe for any thread; every method
 * reads the file first when another process changed it, and throws {@link SettingsProblem} when it cannot be used.
 */
@ProviderType
public interface Settings {

    /** Returns every setting that an installed check or fix reads, sorted by key; no host is needed for it. */
    List<Known> known();

    /** Returns what an admin assigned, sorted by key and narrowest scope first. */
    List<Assigned> assigned();

    /** Assigns a value; its text must fit the type of the module's default. */
    void set(String key, Scope scope, String value);

    /** Takes an assignment away and returns whether there was one. */
    boolean unset(String key, Scope scope);

    /** Returns what holds for a host: a value of the type of the module's default. */
    Object value(String key, Object otherwise, Host host);

    /**
     * A setting that can be assigned.
     *
     * @param key such as {@code time.clock.warn-at}
     * @param otherwise the module's default: text, whole number, truth value or duration
     * @param users ids of the checks and fixes that read it, sorted
     */
    record Known(String key, Object otherwise, List<String> users) {}

    /**
     * An assignment.
     *
     * @param key the setting
     * @param scope for whom
     * @param value as it was typed
     */
    record Assigned(String key, Scope scope, String value) {}
}
