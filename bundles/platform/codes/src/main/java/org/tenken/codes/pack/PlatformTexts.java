package org.tenken.codes.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.tenken.codes.Module;

/** The names of Windows components, which this bundle brings for all packs. */
final class PlatformTexts {

    private static final Module SELF = new Module("org.tenken.codes", "", false);

    private PlatformTexts() {}

    static Texts read(PackFilter filter) {
        Texts texts = new Texts(SELF, problem -> { });
        for (String name : List.of("codes.properties", "codes_ja.properties")) {
            String path = PackFile.TEXTS + name;
            if (filter.wantsTexts(path)) {
                texts.add(new PackFile(path, content(path)));
            }
        }
        return texts;
    }

    private static String content(String path) {
        try (InputStream content = PlatformTexts.class.getResourceAsStream("/" + path)) {
            return content == null ? "" : new Budget().read(content);
        } catch (IOException missing) {
            return "";
        }
    }
}
