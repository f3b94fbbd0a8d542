package org.tenken.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tenken.console.port.Fleet;

class ArgumentsTest {

    @Test
    void opensNothingUnlessAsked() throws Exception {
        assertThat(parse().source()).isEmpty();
        assertThat(parse("console").source()).isEmpty();
    }

    @Test
    void knowsTheLabInItsThreeSpellings() throws Exception {
        assertThat(parse("console", "--lab").source()).contains(new Fleet.Source.Lab(20, 1));
        assertThat(parse("console", "--lab=200").source()).contains(new Fleet.Source.Lab(200, 1));
        assertThat(parse("console", "--lab=200,-7").source()).contains(new Fleet.Source.Lab(200, -7));
    }

    @Test
    void takesAFileAndAnAccount() throws Exception {
        Arguments arguments = Arguments.parse(List.of("console", "--file", "hosts.txt", "--user=admin", "--password-env", "PW"), Map.of("PW", "secret"));

        assertThat(arguments.source()).contains(new Fleet.Source.ListFile(Path.of("hosts.txt")));
        assertThat(arguments.logon().orElseThrow().secret()).isEqualTo("secret".toCharArray());
        assertThat(arguments.toString()).doesNotContain("secret");
    }

    @Test
    void saysInOneLineWhatIsWrong() {
        refuses("console: unknown option --labs", "--labs");
        refuses("console: write --lab, --lab=N or --lab=N,SEED", "--lab=x");
        refuses("console: a lab has 1 to 20000 hosts", "--lab=0");
        refuses("console: --file needs a value", "--file");
        refuses("console: --user and --password-env go together", "--user", "a");
        refuses("console: the environment has no variable PW", "--user", "a", "--password-env", "PW");
    }

    private static void refuses(String message, String... typed) {
        assertThatExceptionOfType(Arguments.Mistake.class).isThrownBy(() -> parse(typed))
                .satisfies(mistake -> assertThat(mistake.getMessage()).startsWith(message).doesNotContain("\n"));
    }

    private static Arguments parse(String... typed) throws Arguments.Mistake {
        return Arguments.parse(List.of(typed), Map.of());
    }
}
