package org.tenken.console.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** Loads the line icons, tints them in a token's colour and draws them sharp at every zoom. */
final class Icons implements AutoCloseable {
    private record Key(String name, RGB tint, int size) {}

    private final Display display;
    private final Map<Key, Image> images = new HashMap<>();

    Icons(Display display) {
        this.display = display;
    }

    Image of(String name, RGB tint, int size) {
        return images.computeIfAbsent(new Key(name, tint, size), this::image);
    }

    @Override
    public void close() {
        images.values().forEach(Image::dispose);
    }

    private Image image(Key key) {
        ImageDataProvider provider = zoom -> rasterize(key.name(), key.tint(), key.size() * zoom / 100);
        return new Image(display, provider);
    }

    static ImageData rasterize(String name, RGB tint, int pixels) {
        String svg = read(name)
                .replace("currentColor", String.format("#%02x%02x%02x", tint.red, tint.green, tint.blue))
                .replace("width=\"24\"", "width=\"" + pixels + "\"")
                .replace("height=\"24\"", "height=\"" + pixels + "\"");
        return new ImageLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))[0];
    }

    private static String read(String name) {
        try (InputStream stream = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (stream == null) {
                throw new IllegalArgumentException("no icon " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
