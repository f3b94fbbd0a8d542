package org.tenken.lab.windows.service;

import java.util.HexFormat;
import org.tenken.lab.windows.registry.Registry;
import org.tenken.lab.windows.registry.Value;

/** Writes what the registry keeps about a service. */
public final class Startup {

    private Startup() {}

    /** Writes the values that a release's setup writes for a service. */
    public static void define(Registry registry, ServiceDefinition service) {
        String key = Services.key(service.name());
        registry.set(key, "DisplayName", Value.text(service.displayName()));
        registry.set(key, "ErrorControl", Value.number(1));
        registry.set(key, "ImagePath", Value.expandable(service.image()));
        registry.set(key, "ObjectName", Value.text(service.account()));
        registry.set(key, "Type", Value.number(service.shared() ? 0x20 : 0x10));
        if (!service.dependencies().isEmpty()) {
            registry.set(key, "DependOnService", Value.texts(service.dependencies()));
        }
        write(registry, service.name(), service.startMode());
        writeDelayed(registry, service.name(), service.delayed());
        if (service.triggered()) {
            trigger(registry, key);
        }
    }

    /** Writes how a service starts. */
    public static void write(Registry registry, String name, StartMode mode) {
        registry.set(Services.key(name), "Start", Value.number(mode.number()));
    }

    /** Writes whether an automatic start waits until the others have started. */
    public static void writeDelayed(Registry registry, String name, boolean delayed) {
        if (delayed) {
            registry.set(Services.key(name), "DelayedAutostart", Value.number(1));
        } else {
            registry.deleteValue(Services.key(name), "DelayedAutostart");
        }
    }

    private static void trigger(Registry registry, String key) {
        String trigger = key + "\\TriggerInfo\\0";
        registry.set(trigger, "Action", Value.number(1));
        registry.set(trigger, "GUID", Value.binary(HexFormat.of().parseHex("67d190bc70943941a9babe0bbbf5b74d")));
        registry.set(trigger, "Type", Value.number(2));
    }
}
