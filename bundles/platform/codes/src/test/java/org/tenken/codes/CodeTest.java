package org.tenken.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @Test
    void spellsEightCapitalDigits() {
        assertThat(Code.of(0x80072F8F).text()).isEqualTo("0x80072F8F");
        assertThat(Code.of(5).text()).isEqualTo("0x00000005");
        assertThat(Code.of(0xC1900101).with(0x20017).text()).isEqualTo("0xC1900101-0x20017");
        assertThat(Code.of(0xC1900101).with(0x20017).hex()).isEqualTo("0xC1900101");
    }

    @Test
    void wrapsWin32ErrorsAndLeavesZeroAlone() {
        assertThat(Code.ofWin32(5)).isEqualTo(Code.of(0x80070005));
        assertThat(Code.ofWin32(65535)).isEqualTo(Code.of(0x8007FFFF));
        assertThat(Code.ofWin32(0)).isEqualTo(Code.of(0));
    }

    @Test
    void readsItsOwnSpelling() {
        assertThat(Subject.parse("0x80072F8F")).isEqualTo(Code.of(0x80072F8F));
        assertThat(Subject.parse("0xC1900101-0x20017")).isEqualTo(Code.of(0xC1900101).with(0x20017));
        assertThat(Subject.parse("event:Microsoft-Windows-Security-SPP:8209"))
                .isEqualTo(new EventId("Microsoft-Windows-Security-SPP", 8209));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "80072F8F", "0x8007", "0x80072F8F0", "0x8007ZZZZ", "0x+0072F8F", "0x-0072F8F",
        "0xC1900101-", "0xC1900101-20017", "0xC1900101-0x2001700", "event:8209", "event::8209", "event:X:",
        "event:X:-1", "event:X:65536", "event:X:99999999999"})
    void refusesEveryOtherSpelling(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Subject.parse(text));
    }

    @Test
    void readsRangesOfBuilds() {
        assertThat(Builds.parse("")).isEqualTo(Builds.ALL);
        assertThat(Builds.parse("7600-7601")).isEqualTo(new Builds(7600, 7601));
        assertThat(Builds.parse("9200-").contains(26100)).isTrue();
        assertThat(Builds.parse("-9600").contains(9601)).isFalse();
        assertThat(Builds.parse("7601").text()).isEqualTo("7601");
        assertThat(Builds.parse("9200-").text()).isEqualTo("9200-");
        assertThat(Builds.ALL.text()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Builds.parse("7601-7600"));
    }
}
