package org.tenken.console.setting;

import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Properties;
import org.tenken.console.look.Theme;
import org.tenken.console.text.Language;

/** Keeps the preferences in one small file, written whole or not at all. What cannot be read counts as not kept. */
public final class PreferenceFile {
    private static final long MAX_SIZE = 16 * 1024;
    private static final int MAX_PLACE = 100_000;

    private final Path file;

    /** Keeps them in a folder. */
    public PreferenceFile(Path folder) {
        this.file = folder.resolve("console.properties");
    }

    /** Reads what is kept, or the usual where nothing readable is. */
    public Preferences read() {
        Properties kept = new Properties();
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MAX_SIZE) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    kept.load(reader);
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return Preferences.USUAL;
        }
        return new Preferences(choice(Theme.class, kept, "theme", Theme.SYSTEM), choice(Language.class, kept, "language", Language.SYSTEM),
                frame(kept), Boolean.parseBoolean(kept.getProperty("maximized")));
    }

    /** Writes all of them. */
    public void write(Preferences preferences) throws IOException {
        Preferences.Frame frame = preferences.frame();
        String text = String.join("\n", "language=" + preferences.language(), "maximized=" + preferences.maximized(), "theme=" + preferences.theme(),
                "x=" + frame.x(), "y=" + frame.y(), "width=" + frame.width(), "height=" + frame.height(), "");
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "console", ".tmp");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, Properties kept, String key, E usual) {
        String name = kept.getProperty(key, "");
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst().orElse(usual);
    }

    private static Preferences.Frame frame(Properties kept) {
        return new Preferences.Frame(number(kept, "x"), number(kept, "y"), number(kept, "width"), number(kept, "height"));
    }

    private static int number(Properties kept, String key) {
        String text = kept.getProperty(key, "0");
        int value = text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : 0;
        return Math.abs(value) <= MAX_PLACE ? value : 0;
    }
}
