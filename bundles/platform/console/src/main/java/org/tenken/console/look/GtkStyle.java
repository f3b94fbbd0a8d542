package org.tenken.console.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Restyles the few native widgets on GTK, where a style sheet is the only way. Must run before the first display. */
public final class GtkStyle {
    private static final String SHEET = """
            entry { min-height: 24px; padding: 2px 6px; border: none; box-shadow: none; background-image: none; outline: none; }
            button { min-height: 22px; padding: 3px 12px; }
            tooltip { padding: 4px; }
            treeview { -GtkTreeView-vertical-separator: 8; }
            treeview header button { padding: 4px 6px; box-shadow: none; }
            """;
    private static final String PROPERTY = "org.eclipse.swt.internal.gtk.cssFile";

    private GtkStyle() {}

    /** Writes the style sheet into a folder of ours and names it to the toolkit. Elsewhere than GTK it does nothing. */
    public static void install(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path sheet = folder.resolve("gtk.css");
        Files.write(sheet, SHEET.getBytes(StandardCharsets.UTF_8));
        System.setProperty(PROPERTY, sheet.toString());
    }
}
