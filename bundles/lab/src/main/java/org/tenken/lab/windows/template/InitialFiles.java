package org.tenken.lab.windows.template;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tenken.lab.windows.file.Entry;
import org.tenken.lab.windows.identity.OperatingSystem;
import org.tenken.lab.windows.network.HostsFile;

/** Builds the files that matter for updates, activation and the network. */
final class InitialFiles {

    private static final Instant WRITTEN = Instant.parse("2026-05-12T03:14:00Z");
    private static final String HOSTS = """
            # Addresses and the names they are known by, one entry a line.
            #
            #      192.0.2.10     server.example.com     # what follows is a remark
            #      192.0.2.11     client.example.com
            """;

    private final OperatingSystem system;
    private final NavigableMap<String, Entry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    InitialFiles(OperatingSystem system) {
        this.system = system;
    }

    NavigableMap<String, Entry> build() {
        directory("C:\\Windows\\Temp");
        directory("C:\\Windows\\WinSxS");
        directory("C:\\Users\\Public");
        directory("C:\\Program Files");
        softwareDistribution();
        system32();
        logs();
        return entries;
    }

    private void softwareDistribution() {
        String root = "C:\\Windows\\SoftwareDistribution\\";
        file(root + "DataStore\\DataStore.edb", 62_980_096);
        file(root + "DataStore\\Logs\\edb.log", 1_310_720);
        file(root + "DataStore\\Logs\\edb.chk", 8_192);
        directory(root + "Download");
        file(root + "Download\\6f1c0d5ab2e94c52\\package.cab", 41_730_219);
        file(root + "ReportingEvents.log", 734_003);
        directory(root + "EventCache.v2");
    }

    private void system32() {
        String root = "C:\\Windows\\System32\\";
        String catalogue = root + "catroot2\\{F750E6C3-38EE-11D1-85E5-00C04FC295EE}\\catdb";
        file(catalogue, 21_495_808);
        file(root + "catroot2\\edb.log", 65_536);
        file(root + "catroot2\\dberr.txt", 112_640);
        directory(root + "catroot\\{F750E6C3-38EE-11D1-85E5-00C04FC295EE}");
        file(root + "wuaueng.dll", 3_395_584);
        file(root + "w32tm.exe", 102_400);
        text(HostsFile.PATH, HOSTS);
        file(root + "drivers\\etc\\services", 17_635);
    }

    private void logs() {
        file("C:\\Windows\\Logs\\CBS\\CBS.log", 28_311_552);
        file("C:\\Windows\\Logs\\DISM\\dism.log", 1_048_576);
        if (system.generation() == 0) {
            file("C:\\Windows\\WindowsUpdate.log", 1_981_347);
        }
        if (system.generation() == 2) {
            file("C:\\Windows\\Logs\\WindowsUpdate\\WindowsUpdate.20260512.031400.115.1.etl", 12_288);
            file("C:\\ProgramData\\USOShared\\Logs\\UpdateSessionOrchestration.001.etl", 24_576);
        }
    }

    private void directory(String path) {
        if (path.length() > 2) {
            directory(path.substring(0, Math.max(path.lastIndexOf('\\'), 2)));
        }
        entries.putIfAbsent(path, new Entry(path, true, 0, WRITTEN, false, Optional.empty()));
    }

    private void file(String path, long size) {
        directory(path.substring(0, path.lastIndexOf('\\')));
        entries.put(path, new Entry(path, false, size, WRITTEN, false, Optional.empty()));
    }

    private void text(String path, String content) {
        file(path, content.length());
        entries.put(path, new Entry(path, false, content.length(), WRITTEN, false, Optional.of(content)));
    }
}
