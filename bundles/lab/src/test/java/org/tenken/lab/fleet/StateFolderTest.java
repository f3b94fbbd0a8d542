package org.tenken.lab.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.lab.command.CommandShell;
import org.tenken.lab.state.Snapshot;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.cim.Repository;
import org.tenken.lab.windows.host.WindowsHost;

class StateFolderTest {

    private static final Instant BORN = Instant.parse("2026-11-01T00:00:00Z");
    private static final FleetName NAME = new FleetName(3, 1);

    @TempDir
    private Path directory;

    private static Machine planted() {
        return new Fleet(NAME, Subnet.of(NAME), BORN, InstantSource.fixed(BORN)).plant(KnobPlan.none()).get(1)
                .machine();
    }

    @Test
    void bringsAHostBackAsItWasLeft() throws Exception {
        StateFolder folder = new StateFolder(directory);
        Machine first = planted();
        WindowsHost host = new WindowsHost(first, new Repository(first.identity().system()), new CommandShell(),
                folder::save);
        List.of("net start wuauserv", "sc config w32time start= auto", "net start w32time", "w32tm /resync",
                "reg add HKLM\\SOFTWARE\\Own\\Deep /v Many /t REG_MULTI_SZ /d a\\0b /f",
                "reg delete HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL /f",
                "netsh winhttp set proxy a:42").forEach(line -> host.run(line, List.of(), ""));
        host.invoke("root/cimv2", "CIM_DataFile", Map.of("Name", "C:\\Windows\\Logs\\DISM\\dism.log"), "Delete",
                Map.of());
        host.invoke("root/cimv2", "Win32_Directory", Map.of("Name", "C:\\Windows\\Logs\\CBS"), "Rename",
                Map.of("FileName", List.of("C:\\Windows\\Logs\\CBS.old")));

        Machine second = planted();
        folder.load(second);

        assertThat(Snapshot.of(second)).isEqualTo(Snapshot.of(first)).isNotEqualTo(Snapshot.of(planted()));
    }

    @Test
    void keepsNothingOfAHostThatNobodyChanged() throws IOException {
        new StateFolder(directory).save(planted());

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void keepsWhatTheFleetIs() throws IOException {
        StateFolder folder = new StateFolder(directory);
        StateFolder.Kept kept = new StateFolder.Kept(NAME, BORN, new Subnet(300), List.of("login=5%"));

        folder.keep(kept);

        assertThat(folder.kept()).contains(kept);
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws IOException {
        Files.writeString(directory.resolve("fleet.json"), "{\"hosts\": \"many\"}");
        StateFolder folder = new StateFolder(directory);

        assertThatThrownBy(folder::kept).isInstanceOf(IOException.class)
                .hasMessageEndingWith("does not describe a fleet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"services\": {\"W32Time\": \"DANCING\"}}",
            "{\"registry\": {\"HKLM\\\\X\": {\"v\": 5}}}",
        "{\"files\": {\"C:\\\\x\": {}}}"})
    void refusesChangesThatAreNoChanges(String text) throws IOException {
        StateFolder folder = new StateFolder(directory);
        Files.writeString(directory.resolve("lab-0002.json"), text);

        assertThatThrownBy(() -> folder.load(planted())).isInstanceOf(IOException.class);
    }
}
