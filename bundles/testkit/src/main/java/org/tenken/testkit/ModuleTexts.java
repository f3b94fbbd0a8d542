package org.tenken.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a module's contract that concerns its texts. */
public final class ModuleTexts {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)\\}");
    private static final Pattern JAPANESE = Pattern.compile("[\\u3040-\\u30ff\\u4e00-\\u9fff]");

    private final Properties english;
    private final Properties japanese;

    private ModuleTexts(Properties english, Properties japanese) {
        this.english = english;
        this.japanese = japanese;
    }

    /** Returns the texts of the module a class belongs to. */
    public static ModuleTexts of(Class<?> anyClass) {
        return new ModuleTexts(load(anyClass, "bundle"), load(anyClass, "bundle_ja"));
    }

    /**
     * Returns everything wrong with the texts: missing or unused keys, differing names in braces, Japanese without kana or
     * kanji.
     *
     * @param used the keys the module's code uses
     */
    public List<String> complaints(Collection<String> used) {
        List<String> complaints = new ArrayList<>();
        used.stream().filter(key -> !english.containsKey(key)).forEach(key -> complaints.add("missing: " + key));
        for (String key : english.stringPropertyNames()) {
            if (!used.contains(key)) {
                complaints.add("unused: " + key);
            }
            complain(key, complaints);
        }
        japanese.stringPropertyNames().stream().filter(key -> !english.containsKey(key))
                .forEach(key -> complaints.add("only in Japanese: " + key));
        complaints.sort(null);
        return complaints;
    }

    private void complain(String key, List<String> complaints) {
        String translation = japanese.getProperty(key);
        if (translation == null) {
            complaints.add("missing in Japanese: " + key);
            return;
        }
        if (!names(english.getProperty(key)).equals(names(translation))) {
            complaints.add("differing names in braces: " + key);
        }
        if (!JAPANESE.matcher(translation).find()) {
            complaints.add("not Japanese: " + key);
        }
    }

    private static SortedSet<String> names(String text) {
        SortedSet<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Properties load(Class<?> anyClass, String name) {
        Properties properties = new Properties();
        String path = "/OSGI-INF/l10n/" + name + ".properties";
        try (Reader reader = new InputStreamReader(anyClass.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
