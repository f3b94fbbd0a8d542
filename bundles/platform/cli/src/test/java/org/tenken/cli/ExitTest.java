package org.tenken.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExitTest {

    @Test
    void countsTheFirstOfThePromisedOrder() {
        assertThat(Exit.worst(List.of(Exit.OK, Exit.UNREACHED, Exit.FAILED))).isEqualTo(Exit.FAILED);
        assertThat(Exit.worst(List.of(Exit.FAILED, Exit.USAGE, Exit.REFUSED))).isEqualTo(Exit.REFUSED);
        assertThat(Exit.worst(List.of(Exit.DATA, Exit.INTERNAL, Exit.INTERRUPTED))).isEqualTo(Exit.INTERRUPTED);
        assertThat(Exit.worst(List.of())).isEqualTo(Exit.OK);
    }
}
