package org.tenken.console.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tenken.console.look.Theme;
import org.tenken.console.port.Fleet;
import org.tenken.console.screen.Audit;
import org.tenken.console.screen.Screen;
import org.tenken.console.text.Language;

/** Every area in every language and brightness, looked at for clipped words, missing names, faint text and tiny targets. */
class AuditScreenTest {
    private static Screen screen;

    @BeforeAll
    static void open() throws Exception {
        screen = Screen.open(now -> now, Optional.of(new Fleet.Source.Lab(60, 1)));
        screen.checkAll();
    }

    @AfterAll
    static void close() {
        screen.close();
        assertThat(screen.leaks).isEmpty();
    }

    @Test
    void findsNothingToStumbleOver() {
        List<String> flaws = new ArrayList<>();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (Language language : List.of(Language.ENGLISH, Language.JAPANESE)) {
                screen.desk().window().prefer(now -> now.with(theme).with(language));
                screen.settle();
                flaws.addAll(areas(theme + " " + language + " "));
            }
        }

        assertThat(flaws).isEmpty();
    }

    private static List<String> areas(String where) {
        List<String> flaws = new ArrayList<>();
        for (Area area : Area.values()) {
            screen.desk().window().go(area);
            screen.desk().hosts().pick("lab-0033");
            screen.desk().codes().search("0x80072F8F");
            screen.settle();
            Audit.of(screen, screen.shell()).forEach(flaw -> flaws.add(where + area + ": " + flaw));
        }
        return flaws;
    }
}
