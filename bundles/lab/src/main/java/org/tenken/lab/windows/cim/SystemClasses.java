package org.tenken.lab.windows.cim;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.identity.Identity;
import org.tenken.lab.windows.system.Disk;
import org.tenken.lab.windows.system.Event;
import org.tenken.lab.windows.system.Hotfix;

/** Classes about the computer, its volumes, updates, events and people. */
final class SystemClasses {

    private static final long MEMORY_BYTES = 8_471_007_232L;

    private SystemClasses() {}

    private static CimClass.Source<Machine> one() {
        return (machine, query) -> List.of(machine);
    }

    /** One of a host's many things, with the host. */
    private record Part<P>(Machine machine, P part) {

        private static <P> List<Part<P>> all(Machine machine, List<P> parts) {
            return parts.stream().map(part -> new Part<>(machine, part)).toList();
        }
    }

    static CimClass<?> computerSystem() {
        return CimClass.named("Win32_ComputerSystem", one())
                .derivedFrom("CIM_ComputerSystem", "CIM_UnitaryComputerSystem", "CIM_System")
                .key("Name", machine -> machine.identity().netbiosName())
                .with("Caption", machine -> machine.identity().netbiosName())
                .with("DNSHostName", machine -> machine.identity().name())
                .with("Domain", machine -> machine.identity().domain().orElse(Identity.WORKGROUP))
                .with("Workgroup", machine -> machine.identity().domain().isPresent() ? null : Identity.WORKGROUP)
                .with("PartOfDomain", machine -> machine.identity().domain().isPresent())
                .with("DomainRole", machine -> machine.identity().domainRole())
                .with("Manufacturer", machine -> "Tenken")
                .with("Model", machine -> "Lab Host")
                .with("SystemType", machine -> "x64-based PC")
                .with("TotalPhysicalMemory", machine -> MEMORY_BYTES)
                .with("NumberOfProcessors", machine -> 1)
                .with("NumberOfLogicalProcessors", machine -> 4)
                .with("HypervisorPresent", machine -> false)
                .with("PCSystemType", machine -> machine.identity().system().isServer() ? 4 : 1)
                .with("CurrentTimeZone", machine -> machine.identity().zone().getRules()
                        .getOffset(machine.clock().now()).getTotalSeconds() / 60)
                .with("UserName", machine -> machine.identity().user()
                        .map(user -> machine.identity().authority() + "\\" + user).orElse(null))
                .with("Status", machine -> "OK").build();
    }

    static CimClass<?> bios() {
        return CimClass.named("Win32_BIOS", one())
                .key("SerialNumber", machine -> machine.identity().serial())
                .with("Manufacturer", machine -> "Tenken")
                .with("Name", machine -> "Lab Firmware")
                .with("SMBIOSBIOSVersion", machine -> "1.0")
                .with("Version", machine -> "LAB - 1").build();
    }

    static CimClass<?> processor() {
        return CimClass.named("Win32_Processor", one())
                .key("DeviceID", machine -> "CPU0")
                .with("Name", machine -> "Simulated x64 processor")
                .with("AddressWidth", machine -> 64).with("DataWidth", machine -> 64)
                .with("Architecture", machine -> 9).with("MaxClockSpeed", machine -> 2400)
                .with("NumberOfCores", machine -> 2).with("NumberOfLogicalProcessors", machine -> 4).build();
    }

    static CimClass<?> timeZone() {
        return CimClass.named("Win32_TimeZone", one())
                .key("StandardName", machine -> machine.registry()
                        .text("HKLM\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation", "StandardName"))
                .with("Caption", machine -> caption(machine.identity()))
                .with("Description", machine -> caption(machine.identity()))
                .with("DaylightName", machine -> machine.registry()
                        .text("HKLM\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation", "DaylightName"))
                .with("Bias", machine -> standardMinutes(machine.identity()))
                .with("StandardBias", machine -> 0)
                .with("DaylightBias", machine -> machine.identity().zone().getRules().isFixedOffset() ? 0 : -60)
                .build();
    }

    private static int standardMinutes(Identity identity) {
        return identity.zone().getRules().getStandardOffset(Instant.EPOCH.plusSeconds(1_700_000_000))
                .getTotalSeconds() / 60;
    }

    private static String caption(Identity identity) {
        int minutes = standardMinutes(identity);
        return String.format(Locale.ROOT, "(UTC%s%02d:%02d)", minutes < 0 ? "-" : "+",
                Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }

    static CimClass<?> logicalDisk() {
        return CimClass.<Part<Disk>>named("Win32_LogicalDisk", (machine, query) -> Part.all(machine, machine.disks()))
                .derivedFrom("CIM_LogicalDisk")
                .key("DeviceID", disk -> disk.part().letter())
                .with("Name", disk -> disk.part().letter()).with("Caption", disk -> disk.part().letter())
                .with("DriveType", disk -> 3).with("MediaType", disk -> 12)
                .with("FileSystem", disk -> "NTFS").with("VolumeName", disk -> disk.part().label())
                .with("Size", disk -> disk.part().size()).with("FreeSpace", disk -> disk.part().free())
                .with("SystemName", disk -> disk.machine().identity().netbiosName()).build();
    }

    static CimClass<?> volume() {
        return CimClass.<Part<Disk>>named("Win32_Volume", (machine, query) -> Part.all(machine, machine.disks()))
                .key("DeviceID", disk -> "\\\\?\\Volume{" + disk.part().letter().charAt(0) + "}\\")
                .with("DriveLetter", disk -> disk.part().letter()).with("Label", disk -> disk.part().label())
                .with("FileSystem", disk -> "NTFS").with("DriveType", disk -> 3)
                .with("Capacity", disk -> disk.part().size()).with("FreeSpace", disk -> disk.part().free())
                .with("BootVolume", disk -> disk.part().letter().equals("C:"))
                .with("SystemVolume", disk -> disk.part().letter().equals("C:")).build();
    }

    static CimClass<?> hotfix() {
        return CimClass.<Part<Hotfix>>named("Win32_QuickFixEngineering", (machine, query) ->
                Part.all(machine, machine.hotfixes()))
                .key("HotFixID", fix -> fix.part().id())
                .key("ServicePackInEffect", fix -> "")
                .with("CSName", fix -> fix.machine().identity().netbiosName())
                .with("Caption", fix -> "http://support.microsoft.com/?kbid=" + fix.part().id().substring(2))
                .with("Description", fix -> fix.part().description())
                .with("InstalledBy", fix -> "NT AUTHORITY\\SYSTEM")
                .with("InstalledOn", fix -> fix.part().installedOn())
                .with("FixComments", fix -> "")
                .nil("InstallDate", "Name", "Status").build();
    }

    static CimClass<?> event() {
        return CimClass.<Part<Event>>named("Win32_NTLogEvent", (machine, query) -> Part.all(machine, machine.events()))
                .key("RecordNumber", event -> event.part().record())
                .key("Logfile", event -> event.part().log())
                .with("SourceName", event -> event.part().source())
                .with("EventCode", event -> event.part().code())
                .with("EventIdentifier", event -> event.part().code())
                .with("EventType", event -> event.part().type())
                .with("Type", event -> List.of("Error", "Warning", "Information").get(event.part().type() - 1))
                .with("TimeGenerated", event -> utc(event.part().time()))
                .with("TimeWritten", event -> utc(event.part().time()))
                .with("Message", event -> event.part().message())
                .with("InsertionStrings", event -> event.part().strings())
                .with("ComputerName", event -> event.machine().identity().fullName())
                .with("Category", event -> 0).nil("CategoryString", "Data", "User").build();
    }

    private static Object utc(Instant time) {
        return Values.time(time, ZoneOffset.UTC);
    }

    static CimClass<?> userProfile() {
        return CimClass.<Part<String>>named("Win32_UserProfile", (machine, query) ->
                Part.all(machine, Profiles.sids(machine)))
                .key("SID", user -> user.part())
                .with("Loaded", user -> machineLoads(user.machine(), user.part()))
                .with("Special", user -> user.part().length() < 10)
                .with("LocalPath", user -> Profiles.path(user.machine(), user.part()))
                .with("Status", user -> 0).with("RefCount", user -> machineLoads(user.machine(), user.part()) ? 1 : 0)
                .nil("LastUseTime", "RoamingPath").build();
    }

    private static boolean machineLoads(Machine machine, String sid) {
        return machine.registry().key("HKU\\" + sid).isPresent();
    }
}
