package org.tenken.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Status;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.StartMode;
import org.tenken.api.fix.Step;
import org.tenken.testkit.ModuleTexts;
import org.tenken.testkit.ScriptedHost;

class ServicesTest {

    private static final Check<?> REQUIRED = new RequiredCheck();

    @Test
    void takesManualAndStoppedForHealthy() {
        assertThat(host("wuauserv", "Stopped", "Manual").check(REQUIRED).status()).isEqualTo(Status.OK);
    }

    @Test
    void failsForADisabledServiceAndNamesIt() {
        Finding finding = host("BITS", "Stopped", "Disabled").check(REQUIRED);

        assertThat(finding.status()).isEqualTo(Status.FAIL);
        assertThat(finding.text()).isEqualTo("services.required.disabled");
        assertThat(finding.evidence()).containsEntry("service", "BITS").containsEntry("start-mode", "Disabled");
        assertThat(finding.parts()).hasSize(5);
    }

    @Test
    void warnsWhenTheCryptographicServicesAreStopped() {
        assertThat(host("CryptSvc", "Stopped", "Auto").check(REQUIRED).status()).isEqualTo(Status.WARN);
    }

    @Test
    void doesNotAskWindows7ForTheUpdateOrchestrator() {
        ScriptedHost host = new ScriptedHost();
        List.of("BITS", "wuauserv", "TrustedInstaller", "CryptSvc").forEach(name -> service(host, name, "Running", "Auto"));

        assertThat(host.check(REQUIRED).status()).isEqualTo(Status.OK);
    }

    @Test
    void failsForAMissingService() {
        assertThat(new ScriptedHost().check(REQUIRED).text()).isEqualTo("services.required.missing");
    }

    @Test
    void failsForAStoppedServiceThatMustRun() {
        assertThat(host("Schedule", "Stopped", "Auto").check(new SupportCheck()).text())
                .isEqualTo("services.support.stopped");
        assertThat(host("mpssvc", "Stopped", "Disabled").check(new SupportCheck()).text())
                .isEqualTo("services.support.disabled");
    }

    @Test
    void restoresWhatWindowsHasOutOfTheBox() {
        ScriptedHost host = host("wuauserv", "Stopped", "Disabled").instance("Win32_OperatingSystem", "BuildNumber", "20348");
        ScriptedHost old = host("wuauserv", "Stopped", "Disabled").instance("Win32_OperatingSystem", "BuildNumber", "7601");

        assertThat(host.plan(new Restore())).isEqualTo(Plan.of(Step.mode("wuauserv", StartMode.MANUAL)));
        assertThat(old.plan(new Restore())).isEqualTo(Plan.of(Step.mode("wuauserv", StartMode.AUTO)));
    }

    @Test
    void startsWhatMustRun() {
        ScriptedHost host = host("BFE", "Stopped", "Disabled").instance("Win32_OperatingSystem", "BuildNumber", "20348");

        assertThat(host.plan(new Restore())).isEqualTo(Plan.of(Step.mode("BFE", StartMode.AUTO), Step.start("BFE")));
    }

    @Test
    void hasNothingToDoOnAHealthyHost() {
        ScriptedHost host = host("BITS", "Stopped", "Manual").instance("Win32_OperatingSystem", "BuildNumber", "20348");

        assertThat(host.plan(new Restore())).isEqualTo(Plan.of());
    }

    @Test
    void saysEverythingInEnglishAndJapanese() {
        assertThat(ModuleTexts.of(RequiredCheck.class).complaints(List.of("services.required",
                "services.required.disabled", "services.required.missing", "services.required.not-here",
                "services.required.ready", "services.required.stopped", "services.restore", "services.support",
                "services.support.disabled", "services.support.missing", "services.support.running",
                "services.support.stopped"))).isEmpty();
    }

    private static ScriptedHost host(String name, String state, String mode) {
        ScriptedHost host = new ScriptedHost();
        for (String each : List.of("BITS", "wuauserv", "TrustedInstaller", "CryptSvc", "UsoSvc", "RpcSs", "DcomLaunch",
                "EventLog", "Schedule", "BFE", "mpssvc")) {
            service(host, each, each.equals(name) ? state : "Running", each.equals(name) ? mode : "Auto");
        }
        return host;
    }

    private static void service(ScriptedHost host, String name, String state, String mode) {
        host.instance("Win32_Service", "Name", name, "State", state, "StartMode", mode);
    }
}
