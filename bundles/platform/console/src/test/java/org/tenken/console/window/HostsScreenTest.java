package org.tenken.console.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tenken.console.host.Filter;
import org.tenken.console.host.Health;
import org.tenken.console.host.HostsModel;
import org.tenken.console.port.Fleet;
import org.tenken.console.screen.Screen;

/** The hosts area by hand: every gesture here is a real key or a real click. */
class HostsScreenTest {
    private static final int FIRST_ROW = 170;

    private static Screen screen;

    @BeforeAll
    static void open() throws Exception {
        screen = Screen.open(now -> now, Optional.of(new Fleet.Source.Lab(120, 1)));
        screen.checkAll();
    }

    @AfterAll
    static void close() {
        screen.close();
        assertThat(screen.leaks).isEmpty();
    }

    @BeforeEach
    void startOver() {
        screen.activate();
        screen.desk().palette().close();
        screen.desk().window().go(Area.HOSTS);
        screen.desk().hosts().filter(Filter.NONE);
        screen.desk().hosts().pickNone();
        screen.find("hosts.grid").setFocus();
        screen.settle();
    }

    @Test
    void looksLikeItShould() throws Exception {
        screen.key('r', SWT.MOD1);
        screen.until("all checked", () -> screen.desk().run().state().now().done() == 120);
        screen.until("the worst first", () -> state().table().health(state().order().at(0)) == Health.FAILING);
        screen.click(screen.find("hosts.grid"), 60, FIRST_ROW);

        screen.picture("hosts-light-en");

        assertThat(label("detail.host")).isEqualTo(state().current().orElseThrow().name());
        assertThat(label("status.text")).startsWith("Checked 120 of 120 hosts");
        assertThat(label("status.environment")).isEqualTo("Demo lab · 120 simulated hosts");
    }

    @Test
    void movesWithTheArrowsAndTheRangeWithShift() {
        screen.key(SWT.HOME);
        int first = state().selection().lead();
        screen.key(SWT.ARROW_DOWN);
        assertThat(state().order().placeOf(state().selection().lead())).isEqualTo(1);
        screen.key(SWT.ARROW_DOWN, SWT.SHIFT);
        assertThat(state().selection().size()).isEqualTo(2);
        screen.key(SWT.END);
        assertThat(state().order().placeOf(state().selection().lead())).isEqualTo(119);
        screen.key(SWT.PAGE_UP);
        assertThat(state().order().placeOf(state().selection().lead())).isLessThan(119);
        screen.key(SWT.HOME);
        assertThat(state().selection().lead()).isEqualTo(first);
        screen.key(SWT.ARROW_RIGHT);
        assertThat(state().column()).isZero();
        screen.key(' ');
        assertThat(state().selection().size()).isZero();
        screen.key('a', SWT.MOD1);
        assertThat(state().selection().size()).isEqualTo(120);
    }

    @Test
    void extendsTheSelectionByMouse() {
        screen.click(screen.find("hosts.grid"), 60, FIRST_ROW);
        screen.shifted(() -> screen.click(screen.find("hosts.grid"), 60, FIRST_ROW + 60));

        assertThat(state().selection().size()).isBetween(3, 4);
    }

    @Test
    void copiesRowsWithAHeader() {
        screen.key(SWT.HOME);
        screen.key('c', SWT.MOD1);

        Clipboard clipboard = new Clipboard(screen.display());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();

        assertThat(text.lines()).hasSize(2);
        assertThat(text).startsWith("Host\tAddress\tOS\tHealth\tClock is right\t");
    }

    @Test
    void filtersAsOneTypesAndClearsWithEscape() {
        screen.key('f', SWT.MOD1);
        assertThat(screen.display().getFocusControl()).isSameAs(screen.find("hosts.filter"));

        screen.type("lab-000");
        screen.until("a filtered list", () -> state().order().size() == 9);
        assertThat(label("hosts.count")).startsWith("9 of 120 hosts");

        screen.key(SWT.ESC);
        screen.until("the whole list", () -> state().order().size() == 120);
        assertThat(((Text) screen.find("hosts.filter")).getText()).isEmpty();
    }

    @Test
    void offersAWayOutWhenTheFilterHidesAll() throws Exception {
        screen.key('f', SWT.MOD1);
        screen.type("zzz");
        screen.until("an empty list", () -> state().order().size() == 0);
        screen.picture("hosts-filtered-light-en");

        screen.click("hosts.clear");

        screen.until("the whole list", () -> state().order().size() == 120);
    }

    @Test
    void filtersByAChipAndByATile() {
        screen.click("chip.failing");
        screen.until("failing hosts", () -> state().filter().has("status:fail") && state().order().size() == state().counts().failing());
        screen.click("chip.failing");
        screen.until("the whole list", () -> state().order().size() == 120);

        screen.click("tile.unreached");
        screen.until("unreached hosts", () -> state().order().size() == state().counts().unreached());
    }

    @Test
    void sortsByAClickOnAHead() {
        Control grid = screen.find("hosts.grid");

        screen.click(grid, 30, headY());

        assertThat(state().sort().column()).isEqualTo("host");
        screen.until("the first host on top", () -> state().table().hosts().get(state().order().at(0)).name().equals("lab-0001"));
        screen.desk().hosts().sort("health");
        screen.settle();
    }

    @Test
    void checksOnlyThePickedHostsAgain() {
        screen.key(SWT.HOME);
        screen.key(SWT.F5);
        screen.until("the second run", () -> screen.runs.requests.get(screen.runs.requests.size() - 1).hosts().size() == 1);
    }

    @Test
    void findsACodeByItsNumberAndOpensItsPage() throws Exception {
        screen.key('k', SWT.MOD1);
        screen.type("80072f8f");
        screen.until("a hit", () -> screen.desk().palette().state().now().items().size() == 2);
        screen.picture("palette-light-en");

        screen.key(SWT.CR);

        screen.until("its page", () -> screen.search("code.number").isPresent());
        assertThat(label("code.number")).isEqualTo("0x80072F8F");
        assertThat(screen.desk().window().state().now().area()).isEqualTo(Area.CODES);
    }

    @Test
    void closesThePaletteWithEscape() {
        screen.key('k', SWT.MOD1);
        assertThat(screen.find("palette").isVisible()).isTrue();

        screen.key(SWT.ESC);

        assertThat(screen.find("palette").isVisible()).isFalse();
        assertThat(state().filter()).isEqualTo(Filter.NONE);
    }

    @Test
    void goesToAnAreaByNumber() {
        for (int i = 0; i < Area.values().length; i++) {
            screen.key('1' + i, SWT.MOD1);
            assertThat(screen.desk().window().state().now().area()).isEqualTo(Area.values()[i]);
        }
    }

    @Test
    void offersAFixForEveryHostWithTheSameTrouble() {
        screen.desk().hosts().pick("lab-0026");
        screen.until("the finding", () -> screen.search("detail.all.time.resync").isPresent());
        int troubled = screen.desk().troubled("time.clock").size();
        assertThat(Screen.spoken(screen.find("detail.all.time.resync"))).isEqualTo("On all " + troubled + " hosts…");

        screen.click("detail.all.time.resync");

        screen.until("the preview", () -> screen.search("fix.dialog").isPresent());
        assertThat(screen.desk().fix().now().orElseThrow().state().now().hosts()).isEqualTo(troubled);
        screen.click("fix.close");
    }

    @Test
    void hidesAndShowsThePaneBeside() {
        screen.key(SWT.HOME);
        screen.key(SWT.F4);
        assertThat(screen.find("detail.tabs").isVisible()).isFalse();
        screen.key(SWT.F4);
        assertThat(screen.find("detail.tabs").isVisible()).isTrue();
    }

    @Test
    void goesRoundThePanesWithF6() {
        screen.key(SWT.F6);
        Control first = screen.display().getFocusControl();
        screen.key(SWT.F6);
        Control second = screen.display().getFocusControl();
        screen.key(SWT.F6);

        assertThat(first).isNotSameAs(second);
        assertThat(screen.display().getFocusControl()).isNotSameAs(first).isNotSameAs(second);
    }

    private static int headY() {
        return 140;
    }

    private static String label(String id) {
        return ((Label) screen.find(id)).getText();
    }

    private static HostsModel.State state() {
        return screen.desk().hosts().state().now();
    }
}
