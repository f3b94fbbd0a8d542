package org.tenken.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.cli.Refusal;
import org.tenken.engine.lab.LabName;

class LabOptionTest {

    @Test
    void readsHostsAndSeed() throws Refusal {
        assertThat(LabOption.parse("200,7")).isEqualTo(new LabName(200, 7));
        assertThat(LabOption.parse("200, -7")).isEqualTo(new LabName(200, -7));
        assertThat(LabOption.parse("200")).isEqualTo(new LabName(200, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1,2,3", "1,", "0,1", "20001", "99999999999"})
    void refusesEverythingElseInOneLine(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> LabOption.parse(text)).withMessageContaining("--lab");
    }
}
