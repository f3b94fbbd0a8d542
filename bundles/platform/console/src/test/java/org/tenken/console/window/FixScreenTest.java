package org.tenken.console.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tenken.console.look.Theme;
import org.tenken.console.operation.FixModel.Phase;
import org.tenken.console.port.Fleet;
import org.tenken.console.screen.Audit;
import org.tenken.console.screen.Screen;
import org.tenken.console.text.Language;

/** From a finding to a verified fix and back, by hand, in the dark and in Japanese. */
class FixScreenTest {
    private static Screen screen;

    @BeforeAll
    static void open() throws Exception {
        screen = Screen.open(now -> now.with(Theme.DARK).with(Language.JAPANESE), Optional.of(new Fleet.Source.Lab(120, 1)));
        screen.checkAll();
        screen.key(SWT.HOME);
    }

    @AfterAll
    static void close() {
        screen.close();
        assertThat(screen.leaks).isEmpty();
    }

    @Test
    void goesFromFindingToPreviewToOutcomeAndBack() throws Exception {
        screen.picture("hosts-dark-ja");
        screen.desk().fix("services.enable", screen.desk().hosts().state().now().table().hosts().subList(0, 14));
        screen.until("a plan", () -> phase() == Phase.PLANNED);
        screen.picture("fix-preview-dark-ja");

        assertThat(screen.display().getFocusControl()).isSameAs(screen.find("fix.close"));
        assertThat(Screen.spoken(screen.find("fix.apply"))).isEqualTo("12 台に適用…");
        assertThat(((Table) screen.find("fix.table")).getItemCount()).isEqualTo(4);
        assertThat(Audit.of(screen, (Shell) screen.find("fix.dialog"))).isEmpty();

        screen.click("fix.apply");
        assertThat(screen.operations.applied).isEmpty();
        assertThat(screen.display().getFocusControl()).isSameAs(screen.find("fix.close"));
        screen.picture("fix-confirm-dark-ja");
        screen.click("fix.confirm");

        screen.until("an outcome", () -> phase() == Phase.APPLIED);
        assertThat(screen.operations.applied).hasSize(1);
        assertThat(((Label) screen.find("fix.about")).getText()).isEqualTo("12 台中 12 台が修正後の点検に合格しました。");
        screen.picture("fix-outcome-dark-ja");
        List<Integer> checkedAgain = screen.runs.requests.stream().map(request -> request.hosts().size()).toList();
        assertThat(checkedAgain).endsWith(14);

        screen.click("fix.undo");
        screen.until("the way back", () -> screen.desk().fix().now().orElseThrow().state().now().undo() && phase() == Phase.PLANNED);
        screen.picture("fix-undo-dark-ja");
        screen.click("fix.close");
        assertThat(screen.search("fix.dialog")).isEmpty();
        assertThat(screen.desk().fix().now()).isEmpty();
        screen.activate();

        screen.key('3', SWT.MOD1);
        screen.picture("operations-dark-ja");
        screen.key('1', SWT.MOD1);
        screen.type("0x80072F8F");
        screen.until("the page", () -> screen.search("code.number").isPresent());
        screen.picture("codes-dark-ja");
        screen.key('4', SWT.MOD1);
        screen.picture("settings-dark-ja");
    }

    @Test
    void asksForAValueBeforeItPlans() throws Exception {
        screen.activate();
        screen.key('2', SWT.MOD1);
        screen.desk().fix("network.proxy.set", screen.desk().hosts().state().now().table().hosts().subList(0, 2));
        screen.until("a question", () -> phase() == Phase.ASKING);
        assertThat(screen.find("fix.plan").isEnabled()).isFalse();

        screen.click("fix.input.proxy");
        screen.type("proxy:8080");
        screen.until("an answer", () -> screen.find("fix.plan").isEnabled());
        screen.picture("fix-input-dark-ja");
        screen.click("fix.plan");

        screen.until("a plan", () -> phase() == Phase.PLANNED);
        assertThat(screen.operations.inputs).endsWith(Map.of("proxy", "proxy:8080"));
        assertThat(Audit.of(screen, (Shell) screen.find("fix.dialog"))).isEmpty();
        screen.click("fix.close");
    }

    private static Phase phase() {
        return screen.desk().fix().now().orElseThrow().state().now().phase();
    }
}
