package org.tenken.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.api.read.Where;

final class UnionTest {

    private static Read.Wql service(String property, String... names) {
        return new Read.Wql("root/cimv2", "Win32_Service", List.of(property), Where.any("Name", names));
    }

    @Test
    void asksOneQuestionForReadsOfOneClassAndCondition() {
        Read.Wql state = service("State", "BITS", "wuauserv");
        Read.Wql start = new Read.Wql("ROOT\\CIMV2", "win32_service", List.of("StartMode"), Where.any("name", "bits"));
        List<Union> unions = Union.of(List.of(state, Read.wql("Win32_Service", "Name"), start));
        assertThat(unions).extracting(Union::statement).containsExactly(
                "SELECT Name,StartMode,State FROM Win32_Service WHERE Name='BITS' OR Name='wuauserv'",
                "SELECT Name FROM Win32_Service");
    }

    @Test
    void givesEachReadItsOwnRowsAndColumns() {
        Read.Wql state = service("State", "bits");
        Read.Wql start = service("StartMode", "BITS", "wuauserv");
        Union union = new Union(List.of(state, start));
        Row bits = Row.of(Map.of("Name", "BITS", "State", "Running", "StartMode", "Auto"));
        Row update = Row.of(Map.of("Name", "wuauserv", "State", "Stopped"));
        assertThat(union.part(state, List.of(bits, update))).containsExactly(Row.of("State", "Running"));
        assertThat(union.part(start, List.of(bits, update)))
                .containsExactly(Row.of("StartMode", "Auto"), Row.of(Map.of()));
    }

    @Test
    void keepsEveryRowWhenThereIsNoCondition() {
        Read.Wql all = Read.wql("Win32_Service", "Name");
        Union union = new Union(List.of(all));
        assertThat(union.part(all, List.of(Row.of("name", "a"), Row.of("name", "b")))).hasSize(2);
    }

    @Test
    void quotesValuesSoThatTheyStayValues() {
        assertThat(service("State", "x' OR Name='y", "C:\\a").where().anyOf()).hasSize(2);
        assertThat(new Union(List.of(service("State", "x' OR Name='y", "C:\\a"))).statement())
                .isEqualTo("SELECT Name,State FROM Win32_Service WHERE Name='C:\\\\a' OR Name='x\\' OR Name=\\'y'");
    }

    @Test
    void refusesNamesThatAreNone() {
        Read.Wql type = Read.wql("Win32_Service WHERE Name='x'", "Name");
        Read.Wql column = Read.wql("Win32_Service", "*");
        Read.Wql none = Read.wql("Win32_Service");
        Read.Wql control = service("State", "a\nb");
        for (Read.Wql bad : List.of(type, column, none, control)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Union(List.of(bad)).statement());
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Statement.namespace("root/cimv2/*"));
    }

    @Test
    void asksCulpritsAloneOnTheirBuildOnly() {
        Read.Wql good = service("State", "BITS");
        Read.Wql bad = service("DelayedAutoStart", "BITS");
        Culprits culprits = new Culprits();
        culprits.remember("7601", bad);
        assertThat(culprits.unions("7601", List.of(bad, good)))
                .containsExactly(new Union(List.of(good)), new Union(List.of(bad)));
        assertThat(culprits.unions("19045", List.of(bad, good))).containsExactly(new Union(List.of(bad, good)));
    }
}
