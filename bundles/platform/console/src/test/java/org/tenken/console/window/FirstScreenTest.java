package org.tenken.console.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.tenken.console.look.Theme;
import org.tenken.console.port.Fleet;
import org.tenken.console.screen.Screen;
import org.tenken.console.text.Language;

/** The first minutes with the window: it opens before any service, fills as they come, and leads to hosts and codes. */
class FirstScreenTest {

    @Test
    void opensEmptyAndFillsAsServicesArrive() throws Exception {
        try (Screen screen = Screen.openAlone()) {
            assertThat(screen.find("welcome.lab").isEnabled()).isFalse();
            screen.key('1', SWT.MOD1);
            screen.picture("codes-loading-light-en");
            screen.key('2', SWT.MOD1);

            screen.serve();
            screen.until("the lab can be opened", () -> screen.find("welcome.lab").isEnabled());
            screen.picture("welcome-light-en");
            opensAList(screen);
            opensTheLab(screen);
            checksForACode(screen);
            showsAPackThatIsDroppedIn(screen);
            changesBrightnessAndLanguageInPlace(screen);
            asksBeforeItClosesInTheMiddleOfARun(screen);
        }
    }

    private static void opensAList(Screen screen) throws Exception {
        screen.click("welcome.list");
        screen.until("the dialog", () -> screen.search("list.dialog").isPresent());
        screen.type("server!");
        screen.picture("list-light-en");
        screen.click("list.open");
        screen.until("an answer", () -> !((Label) screen.find("welcome.remark")).getText().isEmpty());
        assertThat(((Label) screen.find("welcome.remark")).getText()).isEqualTo("Line 1: not a host name.");
        assertThat(screen.search("list.dialog")).isEmpty();
        screen.activate();
    }

    private static void opensTheLab(Screen screen) {
        screen.click("welcome.lab");
        screen.until("the hosts", () -> screen.desk().hosts().state().now().order().size() == 20);
        assertThat(screen.fleet.opened).endsWith(new Fleet.Source.Lab(20, 1));
        assertThat(((Label) screen.find("hosts.count")).getText()).isEqualTo("20 hosts");
        assertThat(screen.find("tile.healthy").isVisible()).as("no numbers before a run").isFalse();
    }

    private static void checksForACode(Screen screen) throws Exception {
        screen.key('1', SWT.MOD1);
        screen.type("0x80072F8F");
        screen.until("the page", () -> screen.search("code.check").isPresent());
        assertThat(Screen.spoken(screen.find("code.check"))).isEqualTo("Check 20 hosts for this");
        screen.picture("codes-light-en");
        screen.click("code.check");
        screen.until("the run", () -> screen.runs.requests.size() == 1);
        assertThat(screen.runs.requests.get(0).code()).contains("0x80072F8F");
        assertThat(screen.desk().window().state().now().area()).isEqualTo(Area.HOSTS);
    }

    private static void showsAPackThatIsDroppedIn(Screen screen) throws Exception {
        screen.key('1', SWT.MOD1);
        Text search = (Text) screen.find("codes.search");
        search.setText("0xE0000042");
        screen.until("nothing", () -> ((Table) screen.find("codes.list")).getItemCount() == 0);
        screen.explain.dropped = true;
        screen.explain.watchers.forEach(Runnable::run);
        screen.until("the code", () -> screen.search("code.unverified").isPresent());
        screen.picture("codes-unverified-light-en");
        screen.explain.dropped = false;
        screen.explain.watchers.forEach(Runnable::run);
        screen.until("gone", () -> screen.search("code.unverified").isEmpty());
    }

    private static void changesBrightnessAndLanguageInPlace(Screen screen) {
        screen.key('2', SWT.MOD1);
        Control before = screen.find("hosts.grid");
        screen.click("header.theme");
        screen.until("a new window", before::isDisposed);
        assertThat(screen.desk().window().state().now().preferences().theme()).isEqualTo(Theme.DARK);
        assertThat(screen.desk().hosts().state().now().order().size()).isEqualTo(20);
        screen.click("header.language");
        screen.until("Japanese", () -> ((Label) screen.find("hosts.count")).getText().startsWith("20 台"));
        assertThat(screen.desk().window().state().now().preferences().language()).isEqualTo(Language.JAPANESE);
        screen.click("header.theme");
        screen.settle();
    }

    private static void asksBeforeItClosesInTheMiddleOfARun(Screen screen) throws Exception {
        screen.runs.finishing = false;
        screen.runs.answered = 3;
        screen.key('r', SWT.MOD1);
        screen.until("three results", () -> screen.desk().run().state().now().done() == 3);
        screen.picture("run-light-ja");
        screen.shell().close();
        screen.until("a question", () -> screen.search("close.dialog").isPresent());
        screen.picture("close-light-ja");
        screen.click("close.stay");
        assertThat(screen.shell().isDisposed()).isFalse();
        assertThat(screen.search("close.dialog")).isEmpty();
        screen.activate();

        screen.click("status.cancel");
        screen.until("the end", () -> !screen.desk().run().state().now().active());
        assertThat(screen.runs.cancelled).isTrue();
        screen.shell().close();
        assertThat(screen.shell().isDisposed()).isTrue();
    }
}
