package org.tenken.engine.text.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;

/** One bundle's texts by language, read from its entries when they are first needed. Safe for any thread. */
final class Localisation {

    private static final String DEFAULT = "OSGI-INF/l10n/bundle";
    private static final int MOST = 4 * 1024 * 1024;

    private final Bundle bundle;
    private final Map<String, Map<String, String>> languages = new ConcurrentHashMap<>();

    Localisation(Bundle bundle) {
        this.bundle = bundle;
    }

    /** Returns the sentence in a language, else in English. */
    Optional<String> find(String key, Locale locale) {
        String own = locale.getLanguage().isEmpty() || locale.getLanguage().equals("en") ? "" : "_"
                + locale.getLanguage();
        return Optional.ofNullable(texts(own).get(key)).or(() -> Optional.ofNullable(texts("").get(key)));
    }

    private Map<String, String> texts(String suffix) {
        return languages.computeIfAbsent(suffix, this::read);
    }

    private Map<String, String> read(String suffix) {
        String base = Optional.ofNullable(bundle.getHeaders("").get("Bundle-Localization")).orElse(DEFAULT);
        URL entry = bundle.getEntry(base + suffix + ".properties");
        Map<String, String> texts = new HashMap<>();
        if (entry != null) {
            try (InputStream stream = entry.openStream()) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(new ByteArrayInputStream(stream.readNBytes(MOST)),
                        StandardCharsets.UTF_8));
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            } catch (IOException | IllegalArgumentException e) {
                // A module with broken texts still shows its keys and its stored English.
                return Map.of();
            }
        }
        return Map.copyOf(texts);
    }
}
