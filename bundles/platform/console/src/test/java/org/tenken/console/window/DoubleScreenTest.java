package org.tenken.console.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.tenken.console.port.Fleet;
import org.tenken.console.screen.Screen;

/** The window on a display of 200 %. */
class DoubleScreenTest {

    @Test
    void isDrawnSharpAtTwiceTheSize() throws Exception {
        try (Screen screen = Screen.openTwice(now -> now, Optional.of(new Fleet.Source.Lab(60, 1)))) {
            screen.checkAll();
            screen.click(screen.find("hosts.grid"), 60, 200);

            ImageData picture = new ImageData(screen.picture("hosts-light-en-200").toString());

            assertThat(picture.width).isEqualTo(2880);
            assertThat(screen.desk().hosts().state().now().current()).isPresent();
        }
    }
}
