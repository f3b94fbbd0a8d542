package org.tenken.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/OSGI-INF/l10n");
    private static final Pattern VALUE = Pattern.compile("\\{[a-z-]+}");
    private static final Pattern SAID = Pattern.compile("\\b(say|count|of|words)\\(\"([a-z]+\\.[a-z.-]+)\"");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z.-]*[a-z.])\"");

    @Test
    void haveTheSameKeysAndValuesInEveryLanguage() throws IOException {
        Properties english = properties("bundle.properties");
        Properties japanese = properties("bundle_ja.properties");

        assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(values(japanese.getProperty(key))).as(key).isEqualTo(values(english.getProperty(key)));
        }
    }

    @Test
    void areSortedAndNamedOnce() throws IOException {
        for (String file : List.of("bundle.properties", "bundle_ja.properties")) {
            List<String> keys = Files.readAllLines(TEXTS.resolve(file)).stream().map(line -> line.substring(0, line.indexOf(" = "))).toList();
            assertThat(keys).as(file).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void areAllUsed() throws IOException {
        Set<String> quoted = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                QUOTED.matcher(Files.readString(source)).results().map(found -> found.group(1)).forEach(quoted::add);
            }
        }
        Set<String> unused = properties("bundle.properties").stringPropertyNames().stream().filter(key -> !used(key, quoted)).collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @Test
    void haveEveryKeyThatIsSaid() throws IOException {
        Set<String> keys = properties("bundle.properties").stringPropertyNames();
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                SAID.matcher(Files.readString(source)).results().map(found -> found.group(2))
                        .filter(key -> !key.endsWith(".") && !keys.contains(key) && !keys.contains(key + ".many")).forEach(missing::add);
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void fillValuesByNameAndGroupNumbers() {
        assertThat(new Texts(Locale.ENGLISH).say("hosts.some", "shown", 12, "all", 100_000)).isEqualTo("12 of 100,000 hosts");
        assertThat(new Texts(Locale.JAPANESE).say("hosts.some", "shown", 12, "all", 100_000)).isEqualTo("12 / 100,000 台");
        assertThat(new Texts(Locale.ENGLISH).count("hosts.count", 1)).isEqualTo("1 host");
        assertThat(new Texts(Locale.ENGLISH).count("hosts.count", 2)).isEqualTo("2 hosts");
    }

    @Test
    void followTheSystemOrThePerson() {
        assertThat(Language.SYSTEM.locale(Locale.JAPAN)).isEqualTo(Locale.JAPANESE);
        assertThat(Language.SYSTEM.locale(Locale.GERMANY)).isEqualTo(Locale.ENGLISH);
        assertThat(Language.ENGLISH.locale(Locale.JAPAN)).isEqualTo(Locale.ENGLISH);
    }

    /** A key is used when it is written out, or when it begins like a written one that ends with a dot and is completed there. */
    private static boolean used(String key, Set<String> quoted) {
        String plain = key.replaceFirst("\\.(one|many)$", "");
        if (quoted.contains(key) || quoted.contains(plain)) {
            return true;
        }
        return quoted.stream().filter(prefix -> prefix.endsWith(".")).anyMatch(key::startsWith)
                || Stream.of(".do", ".text", ".press").filter(key::endsWith).anyMatch(end -> used(key.substring(0, key.length() - end.length()), quoted));
    }

    private static List<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).sorted().distinct().toList();
    }

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
