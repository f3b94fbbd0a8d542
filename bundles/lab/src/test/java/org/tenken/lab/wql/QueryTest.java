package org.tenken.lab.wql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.lab.target.Instance.CimTime;

class QueryTest {

    private static final Row SERVICE =
            row(Map.of("Name", "wuauserv", "State", "Stopped", "ProcessId", 0L, "Started", false,
            "InstallDate", Optional.empty(), "Time", new CimTime("20261121091500.000000+540"), "Tags",
            List.of("a", "b"),
            "Path", "C:\\Windows\\a[1].dll"));

    private static Row row(Map<String, Object> values) {
        TreeMap<String, Object> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(values);
        return new Row() {
            @Override
            public Object value(String property) {
                return byName.get(property);
            }

            @Override
            public boolean isInstanceOf(String className) {
                return className.equalsIgnoreCase("CIM_Service");
            }
        };
    }

    private static boolean selects(String condition) throws MalformedQuery {
        return Query.parse("SELECT * FROM Win32_Service WHERE " + condition).condition().test(SERVICE);
    }

    @Test
    void keepsTheColumnsInTheirOrder() throws MalformedQuery {
        assertThat(Query.parse("select State, Name from Win32_Service"))
                .isEqualTo(new Query(List.of("State", "Name"), "Win32_Service", new Condition.Anything()));
    }

    @Test
    void takesAnAsteriskForAllColumns() throws MalformedQuery {
        assertThat(Query.parse("SELECT * FROM Win32_Service").columns()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Name='WUAUSERV'", "name = \"wuauserv\"", "Name<>'bits'", "Name != 'bits'", "Name>='wu'", "Name<'x'",
                "'wuauserv'=Name",
        "ProcessId=0", "ProcessId='0'", "ProcessId<1", "ProcessId>=-1", "5>ProcessId", "Started=FALSE", "Started=0",
        "NOT Started=TRUE",
        "InstallDate IS NULL", "InstallDate = NULL", "Name IS NOT NULL", "Name <> NULL",
        "State='Running' OR Name='wuauserv'",
        "(State='Running' OR State='Stopped') AND NOT (Name='bits')", "State='Running' AND State='x' OR ProcessId=0",
        "Name LIKE 'wua%'", "Name LIKE '%serv'", "Name LIKE 'w_auserv'", "Name LIKE '[a-z]uauserv'",
        "Name LIKE '[^a-c]%'",
        "Name LIKE '[w]%'", "Name LIKE 'WUA%'", "NOT Name LIKE 'b%'", "Name NOT LIKE 'b%'", "__THIS ISA 'CIM_Service'",
        "Path='C:\\\\Windows\\\\a[1].dll'", "Path LIKE 'C:\\\\Windows\\\\a[[]1].dll'",
        "Time='20261121001500.000000+000'", "Time>'20261121001459.000000+000'", "Time<'2026-11-21 00:16'"})
    void selectsWhatFulfilsTheCondition(String condition) throws MalformedQuery {
        assertThat(selects(condition)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Name='bits'", "ProcessId>0", "ProcessId='x'", "Started=TRUE", "InstallDate='x'", "InstallDate<>'x'",
                "Name IS NULL",
        "Name LIKE 'wua'", "Name LIKE '[^w]%'", "Tags='a'", "Tags LIKE 'a'",
        "State='Running' OR Name='wuauserv' AND ProcessId=1",
        "__THIS ISA 'CIM_Process'", "Time>'20261121091500.000000+540'"})
    void leavesTheRest(String condition) throws MalformedQuery {
        assertThat(selects(condition)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "SELECT", "SELECT FROM Win32_Service", "SELECT * Win32_Service", "SELECT * FROM", "SELECT * FROM A WHERE",
        "SELECT * FROM A WHERE Name", "SELECT * FROM A WHERE Name=", "SELECT * FROM A WHERE Name='x",
        "SELECT * FROM A WHERE (Name='x'",
        "SELECT * FROM A WHERE Name='x' Name='y'", "SELECT *, Name FROM A", "SELECT Name, FROM A",
        "SELECT * FROM A WHERE Name LIKE 5",
        "SELECT * FROM A WHERE Name=Other", "SELECT * FROM A WHERE Name > NULL", "SELECT * FROM A; DROP", "UPDATE A",
        "SELECT * FROM A WHERE Name LIKE '[a'", "ASSOCIATORS OF {Win32_Service.Name='a'}",
        "SELECT * FROM A WHERE Name IS 5"})
    void refusesWhatIsNoQuery(String text) {
        assertThatThrownBy(() -> Query.parse(text)).isInstanceOf(MalformedQuery.class);
    }

    @Test
    void refusesConditionsThatNestWithoutEnd() {
        String deep = "SELECT * FROM A WHERE " + "(".repeat(5000) + "Name='x'" + ")".repeat(5000);

        assertThatThrownBy(() -> Query.parse(deep)).isInstanceOf(MalformedQuery.class);
    }

    @Test
    void refusesMoreConditionsThanAnybodyNeeds() throws MalformedQuery {
        String query = "SELECT * FROM A WHERE Name='x'";

        assertThat(Query.parse(query + " OR Name='x'".repeat(999)).condition().test(SERVICE)).isFalse();
        assertThatThrownBy(() -> Query.parse(query + " OR Name='x'".repeat(1000))).isInstanceOf(MalformedQuery.class);
    }

    @ParameterizedTest
    @CsvSource({"Address='a' OR Address='b', 2", "Address='a' AND Timeout=5, 1", "Timeout=5, 0", "Address<>'a', 0"})
    void tellsTheConstantsThatAPropertyIsComparedWith(String condition, int count) throws MalformedQuery {
        assertThat(Query.parse("SELECT * FROM Win32_PingStatus WHERE " + condition).condition().constants("address"))
                .hasSize(count);
    }
}
