package org.tenken.engine.run.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SelectionTest {

    @Test
    void namesTheColumnsInTheirOrderAndSpelling() {
        assertThat(Selection.of(" select State , Name,__CLASS\nFROM Win32_Service").columns())
                .containsExactly("State", "Name", "__CLASS");
        assertThat(Selection.of("SELECT * FROM Win32_Service WHERE Name = 'from'").columns()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SELECT", "SELECT FROM x", "SELECT a b FROM x", "DELETE FROM x", "SELECT a FROM",
            "ASSOCIATORS OF {Win32_Service.Name='x'}", "SELECT a,,b FROM x"})
    void refusesWhatIsNoSelect(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Selection.of(text));
    }
}
