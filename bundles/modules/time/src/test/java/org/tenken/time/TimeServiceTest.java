package org.tenken.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tenken.api.check.Status;
import org.tenken.api.fix.Act;
import org.tenken.api.fix.Plan;
import org.tenken.api.fix.StartMode;
import org.tenken.api.fix.Step;
import org.tenken.api.read.InputKind;
import org.tenken.testkit.ModuleTexts;
import org.tenken.testkit.ScriptedHost;

class TimeServiceTest {

    @Test
    void leavesAStoppedManualServiceOutsideADomainAlone() {
        assertThat(host("Stopped", "Manual", "False", "NTP").check(new SourceCheck()).status()).isEqualTo(Status.OK);
    }

    @Test
    void failsWhenTheServiceOfADomainMemberIsDisabled() {
        assertThat(host("Stopped", "Disabled", "True", "NT5DS").check(new SourceCheck()).text())
                .isEqualTo("time.source.disabled");
    }

    @Test
    void failsWhenNobodyIsFollowedAndSaysWhenAPolicySaysSo() {
        assertThat(host("Running", "Auto", "False", "NoSync").check(new SourceCheck()).text())
                .isEqualTo("time.source.nobody");
        assertThat(host("Running", "Auto", "False", "NTP").registry(TimeService.POLICY, "Type", "NoSync")
                .check(new SourceCheck()).text()).isEqualTo("time.source.nobody-by-policy");
    }

    @Test
    void failsWhenTheClientIsOff() {
        assertThat(host("Running", "Auto", "False", "NTP").registry(TimeService.CLIENT, "Enabled", 0L)
                .check(new SourceCheck()).text()).isEqualTo("time.source.client-off");
    }

    @Test
    void resyncStartsTheServiceForGood() {
        assertThat(host("Stopped", "Disabled", "False", "NTP").plan(new Resync())).isEqualTo(Plan.of(
                Step.mode("W32Time", StartMode.AUTO), Step.start("W32Time"),
                Step.attempt(Step.command("w32tm", "/resync", "/rediscover"))));
    }

    @Test
    void followDoesNotFightAPolicy() {
        assertThat(host("Running", "Auto", "False", "NTP").registry(TimeService.POLICY, "Type", "NoSync")
                .plan(new Follow())).isEqualTo(Plan.refused("time.follow.policy"));
    }

    @Test
    void setsTheClockInTheFormWindowsTakesAndCannotTakeItBack() {
        TreeMap<String, String> arguments = new TreeMap<>(Map.of("LocalDateTime", "20261121100000.000000+540"));
        assertThat(new ScriptedHost().input("time", InputKind.TIME, "2026-11-21T10:00:00+09:00").plan(new SetClock()))
                .isEqualTo(Plan.of(new Step.Call("root/cimv2", "Win32_OperatingSystem", new TreeMap<>(), "SetDateTime",
                        arguments, Act.FINAL)));
        assertThat(new ScriptedHost().input("time", InputKind.TIME, "tomorrow").plan(new SetClock()))
                .isEqualTo(Plan.refused("time.set.unreadable"));
    }

    @Test
    void saysEverythingInEnglishAndJapanese() {
        assertThat(ModuleTexts.of(ClockCheck.class).complaints(List.of("time.clock", "time.clock.battery",
                "time.clock.far-off", "time.clock.off", "time.clock.right", "time.follow", "time.follow.policy",
                "time.resync", "time.set", "time.set.unreadable", "time.source", "time.source.client-off",
                "time.source.disabled", "time.source.followed", "time.source.nobody", "time.source.nobody-by-policy")))
                .isEmpty();
    }

    private static ScriptedHost host(String state, String mode, String member, String type) {
        return new ScriptedHost()
                .instance("Win32_Service", "Name", "W32Time", "State", state, "StartMode", mode)
                .instance("Win32_ComputerSystem", "PartOfDomain", member)
                .registry(TimeService.PARAMETERS, "Type", type);
    }
}
