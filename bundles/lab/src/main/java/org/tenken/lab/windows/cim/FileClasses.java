package org.tenken.lab.windows.cim;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.tenken.lab.target.Instance;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.file.Entry;
import org.tenken.lab.windows.file.Files;
import org.tenken.lab.windows.service.RunState;

/** Files and directories; a rename meets the locks that running services hold. */
final class FileClasses {

    private static final long ACCESS_DENIED = 2;
    private static final long EXISTS = 10;
    private static final long NOT_EMPTY = 14;
    private static final long SHARING_VIOLATION = 15;
    private static final long INVALID_PARAMETER = 21;

    private FileClasses() {}

    /** A file or directory of a host. */
    private record Subject(Machine machine, Entry entry) {

        Files files() {
            return machine.files();
        }
    }

    static CimClass<?> file() {
        return described("CIM_DataFile", entry -> !entry.directory())
                .with("FileSize", subject -> subject.entry().size())
                .nil("Manufacturer", "Version").build();
    }

    static CimClass<?> directory() {
        return described("Win32_Directory", Entry::directory).derivedFrom("CIM_Directory").build();
    }

    static CimClass<?> either() {
        return described("CIM_LogicalFile", entry -> true).build();
    }

    private static ClassBuilder<Subject> described(String name, Predicate<Entry> included) {
        ClassBuilder<Subject> described = CimClass.<Subject>named(name, (machine, query) ->
                        machine.files().all().stream()
                        .filter(included).map(entry -> new Subject(machine, entry)).toList())
                .derivedFrom("CIM_LogicalFile", "CIM_LogicalElement")
                .key("Name", subject -> subject.entry().path())
                .with("Drive", subject -> subject.entry().path().substring(0, 2).toLowerCase(Locale.ROOT))
                .with("Path", subject -> folder(subject.entry()))
                .with("FileName", subject -> stem(subject.entry()))
                .with("Extension", subject -> subject.entry().extension())
                .with("FileType", subject -> subject.entry().directory() ? "File Folder" : "File")
                .with("Hidden", subject -> subject.entry().hidden())
                .with("LastModified", subject ->
                        Values.time(subject.entry().modified(), subject.machine().identity().zone()))
                .with("CSName", subject -> subject.machine().identity().netbiosName())
                .with("FSName", subject -> "NTFS").with("Readable", subject -> true).with("Writeable", subject -> true);
        return described.method("Rename", (machine, subject, input) -> rename(subject, input.textOr("FileName", "")))
                .method("Delete", (machine, subject, input) -> delete(subject));
    }

    private static String folder(Entry entry) {
        String path = entry.path();
        int end = path.lastIndexOf('\\');
        return end < 2 ? "" : path.substring(2, end + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(Entry entry) {
        String extension = entry.extension();
        return extension.isEmpty() ? entry.name()
                : entry.name().substring(0, entry.name().length() - extension.length() - 1);
    }

    private static Instance rename(Subject subject, String target) {
        if (!target.matches("[A-Za-z]:\\\\[^<>\"|?*]+")
                || !target.regionMatches(true, 0, subject.entry().path(), 0, 1)) {
            return Values.returned(INVALID_PARAMETER);
        }
        if (subject.files().find(target).isPresent()) {
            return Values.returned(EXISTS);
        }
        if (locked(subject)) {
            return Values.returned(SHARING_VIOLATION);
        }
        subject.files().move(subject.entry().path(), target);
        return Values.returned(0);
    }

    private static Instance delete(Subject subject) {
        if (locked(subject)) {
            return Values.returned(SHARING_VIOLATION);
        }
        if (subject.entry().path().matches("(?i)C:\\\\Windows(\\\\System32)?")) {
            return Values.returned(ACCESS_DENIED);
        }
        if (subject.entry().directory() && !subject.files().in(subject.entry().path()).isEmpty()) {
            return Values.returned(NOT_EMPTY);
        }
        subject.files().remove(subject.entry().path());
        return Values.returned(0);
    }

    /** The update service keeps its data store open, the cryptographic service its catalogues. */
    private static boolean locked(Subject subject) {
        return inUse(subject, "C:\\Windows\\SoftwareDistribution", List.of("wuauserv", "BITS"))
                || inUse(subject, "C:\\Windows\\System32\\catroot2", List.of("CryptSvc"));
    }

    private static boolean inUse(Subject subject, String tree, List<String> holders) {
        String path = subject.entry().path();
        boolean within = path.equalsIgnoreCase(tree) || path.regionMatches(true, 0, tree + "\\", 0, tree.length() + 1);
        return within && holders.stream().anyMatch(name ->
                subject.machine().services().state(name) != RunState.STOPPED);
    }
}
