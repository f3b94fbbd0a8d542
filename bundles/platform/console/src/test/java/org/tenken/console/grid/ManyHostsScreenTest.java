package org.tenken.console.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.tenken.console.port.Fleet;
import org.tenken.console.screen.Screen;

/** A hundred thousand hosts. Times are of the window's own thread, so a busy machine does not blur them. */
class ManyHostsScreenTest {
    private static final int HOSTS = 100_000;
    private static final long FRAME = 40_000_000;

    @Test
    void repaintsWithinAFrame() throws Exception {
        try (Screen screen = Screen.open(now -> now, Optional.of(new Fleet.Source.Lab(HOSTS, 1)))) {
            screen.checkAll();
            screen.until("the worst first", () -> screen.hosts().state().now().order().at(0) != 0);
            Control grid = screen.find("hosts.grid");
            screen.click(grid, 60, 200);
            screen.key(SWT.END);
            screen.picture("hosts-100000-light-en");

            long[] times = new long[15];
            for (int i = 0; i < times.length; i++) {
                times[i] = screen.paintTime(grid);
            }
            Arrays.sort(times);
            System.out.println("repaint of " + HOSTS + " hosts, median: " + times[times.length / 2] / 1_000 + " us");

            assertThat(times[times.length / 2]).isLessThan(FRAME);
            assertThat(screen.longestGap()).as("freeze: %s", List.of(screen.frozenAt())).isLessThan(Duration.ofSeconds(2));
        }
    }
}
