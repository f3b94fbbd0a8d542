package org.tenken.console.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.internal.C;

/**
 * A desktop of its own for one test process: an X server on a free number, fixed fonts and settings, no animation. It is
 * set up before the toolkit starts and ends with the process at the latest.
 */
public final class Desktop implements AutoCloseable {
    private static final String SETTINGS = """
            [Settings]
            gtk-theme-name=Adwaita
            gtk-font-name=Noto Sans 10
            gtk-cursor-blink=false
            gtk-enable-animations=false
            """;

    private final Process server;
    private final Mouse mouse;

    private Desktop(Process server, Mouse mouse) {
        this.server = server;
        this.mouse = mouse;
    }

    /** Starts the X server and points this process to it. */
    public static Desktop start(int scale) {
        try {
            Process server = new ProcessBuilder(List.of("Xvfb", "-displayfd", "1", "-screen", "0", 1440 * scale + "x" + 900 * scale + "x24", "-nolisten", "tcp"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
            BufferedReader answer = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
            String number = Optional.ofNullable(answer.readLine()).orElseThrow(() -> new IllegalStateException("Xvfb did not start"));
            environment(Map.of("DISPLAY", ":" + number.strip(), "GDK_BACKEND", "x11", "NO_AT_BRIDGE", "1", "GTK_OVERLAY_SCROLLING", "0",
                    "GDK_SCALE", String.valueOf(scale), "XDG_CONFIG_HOME", settings().toString()));
            return new Desktop(server, new Mouse(number.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("Xvfb is needed for the window's tests; ./verify installs it", e);
        }
    }

    Mouse mouse() {
        return mouse;
    }

    @Override
    public void close() {
        mouse.close();
        server.destroy();
    }

    private static Path settings() throws IOException {
        Path home = Files.createTempDirectory("tenken-desktop");
        Files.createDirectories(home.resolve("gtk-3.0"));
        Files.write(home.resolve("gtk-3.0/settings.ini"), SETTINGS.getBytes(StandardCharsets.UTF_8));
        return home;
    }

    private static void environment(Map<String, String> values) {
        values.forEach((name, value) -> C.setenv(text(name), text(value), 1));
    }

    private static byte[] text(String value) {
        return (value + "\0").getBytes(StandardCharsets.UTF_8);
    }
}
