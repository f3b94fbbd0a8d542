package org.tenken.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The framework properties of one start. */
final class Settings {

    private Settings() {}

    static Map<String, String> of(Home home, Path data, Cache cache) {
        Map<String, String> settings = new HashMap<>();
        settings.put("tenken.home", home.directory().toString());
        settings.put("tenken.data", data.toString());
        settings.put("org.osgi.framework.storage", cache.directory().resolve("framework").toString());
        settings.put("org.osgi.framework.storage.clean", "onFirstInit");
        settings.put("felix.cache.locking", "false");
        // Felix would print to standard output, which belongs to the command's data; its events are reported instead.
        settings.put("felix.log.level", "0");
        // The component runtime would print stack traces; who needs a failed component says why it is missing.
        settings.put("ds.loglevel", "0");
        settings.putAll(hotPlug(home, data, cache));
        return settings;
    }

    private static Map<String, String> hotPlug(Home home, Path data, Cache cache) {
        String folders = home.pluggedFrom(data).stream().map(Path::toString).collect(Collectors.joining(","));
        return Map.ofEntries(
                Map.entry("felix.fileinstall.dir", folders),
                Map.entry("felix.fileinstall.poll", "500"),
                Map.entry("felix.fileinstall.noInitialDelay", "true"),
                Map.entry("felix.fileinstall.tmpdir", cache.directory().resolve("modules").toString()),
                // Nothing but jars: no configurations, no folders that pose as bundles.
                Map.entry("felix.fileinstall.filter", ".*\\.jar"),
                Map.entry("felix.fileinstall.subdir.mode", "skip"),
                Map.entry("felix.fileinstall.bundles.new.start", "true"),
                Map.entry("felix.fileinstall.bundles.startTransient", "true"),
                Map.entry("felix.fileinstall.enableConfigSave", "false"),
                // It would tell stack traces; the module check tells the same in words.
                Map.entry("felix.fileinstall.log.level", "0"));
    }
}
