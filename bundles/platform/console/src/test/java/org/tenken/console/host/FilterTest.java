package org.tenken.console.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tenken.console.fake.Sample;
import org.tenken.console.port.Finding;
import org.tenken.console.port.Host;
import org.tenken.console.port.HostResult;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Status;
import org.tenken.console.port.Title;

class FilterTest {
    private final HostTable table = HostTable.of(List.of(
            new Host("tyo-web-1", "10.0.0.1", List.of("tokyo")), new Host("osa-sql-1", "10.0.0.2", List.of("osaka", "sql")),
            new Host("osa-sql-2", "10.0.0.3", List.of())), Sample.checks())
            .with(List.of(result("tyo-web-1", "Windows Server 2019", Status.FAIL), result("osa-sql-1", "Windows Server 2022", Status.WARN)));

    @Test
    void showsEverythingWhenNothingIsTyped() {
        assertThat(shown("")).containsExactly("tyo-web-1", "osa-sql-1", "osa-sql-2");
    }

    @Test
    void findsWordsInNameAddressSystemAndTagInAnyCase() {
        assertThat(shown("OSA")).containsExactly("osa-sql-1", "osa-sql-2");
        assertThat(shown("0.0.3")).containsExactly("osa-sql-2");
        assertThat(shown("server 2022")).containsExactly("osa-sql-1");
        assertThat(shown("tokyo")).containsExactly("tyo-web-1");
    }

    @Test
    void joinsAllPartsAndTurnsOneRoundWithAMinus() {
        assertThat(shown("osa -tag:sql")).containsExactly("osa-sql-2");
        assertThat(shown("-osa")).containsExactly("tyo-web-1");
        assertThat(shown("-")).hasSize(3);
    }

    @Test
    void knowsStatusSystemAndCheck() {
        assertThat(shown("status:fail")).containsExactly("tyo-web-1");
        assertThat(shown("status:warn")).containsExactly("osa-sql-1");
        assertThat(shown("status:unknown")).containsExactly("osa-sql-2");
        assertThat(shown("os:2019")).containsExactly("tyo-web-1");
        assertThat(shown("check:time")).containsExactly("tyo-web-1", "osa-sql-1");
        assertThat(shown("check:network")).isEmpty();
    }

    @Test
    void takesAColonAfterAnUnknownWordLiterally() {
        assertThat(new Filter("c:\\temp").terms()).containsExactly(new Filter.Term(false, "", "c:\\temp"));
    }

    @Test
    void togglesAPartWithoutTouchingTheRest() {
        Filter typed = new Filter("osa");

        assertThat(typed.toggled("status:fail")).isEqualTo(new Filter("osa status:fail"));
        assertThat(typed.toggled("status:fail").toggled("STATUS:FAIL")).isEqualTo(typed);
        assertThat(typed.toggled("status:fail").has("status:fail")).isTrue();
    }

    private List<String> shown(String text) {
        return RowOrder.of(table, new Filter(text), new Sort("none", false)).rows().mapToObj(row -> table.hosts().get(row).name()).toList();
    }

    private static HostResult result(String host, String system, Status status) {
        Title check = Sample.checks().get(0);
        return new HostResult(host, system, Optional.empty(), List.of(new Finding(check.id(), status, Phrase.of(""), List.of(), List.of(), List.of())));
    }
}
