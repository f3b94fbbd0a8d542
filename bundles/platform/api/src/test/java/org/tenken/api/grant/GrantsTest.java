package org.tenken.api.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.tenken.api.fix.Step;
import org.tenken.api.fix.Value;
import org.tenken.api.read.Read;

class GrantsTest {

    private final Grants grants = Grants.parse("wql:root/cimv2/Win32_Service, service:W32Time,"
            + "registry:HKLM\\SYSTEM\\W32Time*, set-registry:HKLM\\SYSTEM\\W32Time\\Type, command:w32tm");

    @Test
    void coversWhatIsDeclaredWithoutRegardToCase() {
        assertThat(grants.permit(Read.wql("win32_service", "Name"))).isTrue();
        assertThat(grants.permit(new Read.Registry("hklm\\system\\w32time\\Parameters", "Type"))).isTrue();
        assertThat(grants.permit(Step.attempt(Step.command("w32tm", "/resync")))).isTrue();
    }

    @Test
    void refusesWhatIsNotDeclared() {
        assertThat(grants.permit(Read.wql("Win32_Process", "Name"))).isFalse();
        assertThat(grants.permit(new Read.Registry("HKLM\\SAM", "F"))).isFalse();
        assertThat(grants.permit(Step.attempt(Step.command("format", "c:")))).isFalse();
        assertThat(grants.permit(Step.stop("wuauserv"))).isFalse();
        assertThat(grants.permit(Step.registry("HKLM\\SYSTEM\\W32Time", "Other", Value.of(1)))).isFalse();
    }

    @Test
    void needsNoGrantForSettings() {
        assertThat(new Grants(java.util.List.of()).permit(new Read.Setting("a", "b"))).isTrue();
    }

    @Test
    void refusesAHeaderThatIsNotKindAndPattern() {
        assertThatIllegalArgumentException().isThrownBy(() -> Grants.parse("wql")).withMessageContaining("kind:pattern");
    }
}
