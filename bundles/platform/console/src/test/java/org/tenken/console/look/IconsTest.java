package org.tenken.console.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class IconsTest {
    private static final RGB RED = new RGB(255, 0, 0);

    @Test
    void fillTheirSquareAtEveryZoom() {
        for (int pixels : new int[] {16, 24, 32, 64}) {
            ImageData icon = Icons.rasterize("circle", RED, pixels);

            assertThat(icon.width).isEqualTo(pixels);
            assertThat(icon.height).isEqualTo(pixels);
            int last = IntStream.range(0, pixels).filter(y -> inked(icon, y)).max().orElseThrow();
            assertThat(last).as("lowest ink of %d", pixels).isGreaterThanOrEqualTo(pixels * 5 / 6);
        }
    }

    @Test
    void takeTheirTint() {
        ImageData icon = Icons.rasterize("square", RED, 16);

        IntStream.range(0, 256).filter(at -> icon.getAlpha(at % 16, at / 16) > 200)
                .forEach(at -> assertThat(icon.palette.getRGB(icon.getPixel(at % 16, at / 16))).isEqualTo(RED));
    }

    @Test
    void canAllBeDrawnAndCarryTheirLicence() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/icons"))) {
            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".svg"))
                    .forEach(name -> assertThat(Icons.rasterize(name.replace(".svg", ""), RED, 16).width).isEqualTo(16));
        }
        assertThat(Path.of("src/main/resources/icons/LICENSE.txt")).content().startsWith("ISC License");
    }

    private static boolean inked(ImageData icon, int y) {
        return IntStream.range(0, icon.width).anyMatch(x -> icon.getAlpha(x, y) > 60);
    }
}
