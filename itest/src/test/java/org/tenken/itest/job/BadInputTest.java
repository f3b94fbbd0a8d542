package org.tenken.itest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    private static final String ACCOUNT = "--user=Administrator --password-env=SECRET";

    @TempDir
    private static Path data;

    @AfterAll
    static void stopTheLab() throws Exception {
        new Tenken(data).run("lab", "reset", "--lab=3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "explain nothing-to-see             | 2 | no code in",
        "diagnose nothing-to-see --lab=3    | 2 | no code in",
        "diagnose 0x00000001 --lab=3        | 2 | no runbook",
        "check --check no.such --lab=3      | 2 | there is no such check",
        "check                              | 2 | no target",
        "check --host a!b                   | 2 | not a",
        "check --file /no/such/file         | 2 | cannot be read",
        "check --lab=x                      | 2 | --lab=200,7",
        "check --lab=0                      | 2 | 1 to 20000",
        "check --lab=3 --format html        | 2 | not yet",
        "check --lab=3 --format pink        | 2 | no such format",
        "check --lab=3 --profile fun        | 2 | update, upgrade or activation",
        "check --host h                     | 2 | --user",
        "check --host h --user u            | 2 | --password-env",
        "check --host h --user u --password-env NONE | 2 | no environment variable NONE",
        "fix no.such --lab=3                | 2 | there is no such fix",
        "fix time.set --lab=3               | 2 | time",
        "undo no-such-operation             | 2 | no-such-operation",
        "query DELETE --lab=3               | 2 | SELECT",
        "settings set no.such 5             | 2 | no.such",
        "settings set time.clock.warn-at x  | 2 | time.clock.warn-at",
        "lab dance                          | 2 | start, status, stop, reset or manifest",
        "harvest                            | 2 | not yet",
        "check --lab=3 --host a             | 2 | the lab has no such host",
        "check --lab=3 --tag sql            | 2 | --lab does not go with",
        "check --lab=3 --port 7             | 2 | --lab knows its ports",
        "check --lab=3 --output /no/such/x  | 5 | nothing was done",
        "fix time.resync --lab=3 --set x=1  | 2 | takes no such input",
        "nonsense                           | 2 | nonsense",
        "check --nonsense                   | 2 | nonsense"})
    void saysInOneLineWhatIsWrong(String command, int exit, String words) throws Exception {
        Tenken.Ended ended = new Tenken(data).run(command.strip().split("\\s+"));

        assertThat(ended.err()).contains(words);
        assertThat(ended.err().lines().filter(line -> !line.startsWith("started a lab"))).hasSize(1);
        assertThat(ended.exit()).as(ended.err()).isEqualTo(exit);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).doesNotContain("\tat ");
    }

    @Test
    void namesTheBrokenLineOfAHostList() throws Exception {
        Path list = Files.writeString(data.resolve("hosts.txt"), "good-1\ngood-2\nnot a host!\ngood-3\n");

        Tenken.Ended ended = new Tenken(data).run("check", "--file", list.toString());

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err()).contains("line 3");
    }

    @Test
    void namesTheRungOfAWrongPasswordAndOfAnUntrustedCertificate() throws Exception {
        Tenken tenken = new Tenken(data).with(Map.of("SECRET", "wrong-password-1"));
        try (LabFleet fleet = LabFleet.of(tenken, 3, 7)) {
            tenken.run("lab", "start", fleet.option());
            JsonTree first = fleet.manifest().at("hosts").each().findFirst().orElseThrow();
            List<String> account = List.of(ACCOUNT.split(" "));

            Tenken.Ended login = tenken.run("check", "--check", "time.clock", "--host", first.at("address").text(),
                    account.get(0), account.get(1), "--format", "json");
            assertThat(login.exit()).isEqualTo(3);
            assertThat(login.json().at("hosts").each().findFirst().orElseThrow().at("rung").text())
                    .isEqualTo("authentication");
            assertThat(login.out() + login.err()).doesNotContain("wrong-password-1");

            Tenken.Ended tls = tenken.run("check", "--check", "time.clock", "--host", first.at("address").text(), "--https",
                    account.get(0), account.get(1), "--format", "json");
            assertThat(tls.exit()).isEqualTo(3);
            assertThat(tls.json().at("hosts").each().findFirst().orElseThrow().at("rung").text()).isEqualTo("tls");
        }
    }

    @Test
    void namesAHalfWrittenFileOfTheDataDirectoryAndAFileInItsPlace() throws Exception {
        Path other = Files.createDirectories(data.resolve("half-written"));
        Files.writeString(other.resolve("settings.json"), "{\"schemaVersion\":1,\"settings\":[{");

        Tenken.Ended half = new Tenken(other).run("settings", "list");
        assertThat(half.exit()).isEqualTo(5);
        assertThat(half.err()).contains("settings.json");

        Path file = Files.writeString(data.resolve("plain-file"), "");
        Tenken.Ended misplaced = new Tenken(file).run("settings", "list");
        assertThat(misplaced.exit()).isEqualTo(5);
        assertThat(misplaced.err()).contains("plain-file");
    }
}
