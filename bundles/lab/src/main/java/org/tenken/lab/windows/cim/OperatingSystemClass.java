package org.tenken.lab.windows.cim;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tenken.lab.target.Instance;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.identity.Identity;
import org.tenken.lab.windows.identity.OperatingSystem;

/** {@code Win32_OperatingSystem}: the running Windows, its clock among it. */
final class OperatingSystemClass {

    private static final long MEMORY_KILOBYTES = 8_272_468;
    private static final Pattern TIME =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)\\.\\d{6}([+-]\\d{3})");

    private OperatingSystemClass() {}

    static CimClass<?> of() {
        ClassBuilder<Machine> described = CimClass.<Machine>named("Win32_OperatingSystem", (machine, query) ->
                List.of(machine))
                .derivedFrom("CIM_OperatingSystem", "CIM_LogicalElement", "CIM_ManagedSystemElement");
        names(described);
        times(described);
        language(described);
        memory(described);
        return described.method("SetDateTime", OperatingSystemClass::setDateTime).build();
    }

    private static Identity who(Machine machine) {
        return machine.identity();
    }

    private static OperatingSystem system(Machine machine) {
        return who(machine).system();
    }

    private static void names(ClassBuilder<Machine> described) {
        described.key("Name", machine -> system(machine).caption()
                + "|C:\\Windows|\\Device\\Harddisk0\\Partition2")
                .with("Caption", machine -> system(machine).caption())
                .with("Version", machine -> system(machine).version())
                .with("BuildNumber", machine -> Integer.toString(system(machine).build()))
                .with("BuildType", machine -> "Multiprocessor Free")
                .with("CSDVersion", machine -> system(machine).servicePack() == 0 ? null : "Service Pack 1")
                .with("ServicePackMajorVersion", machine -> system(machine).servicePack())
                .with("ServicePackMinorVersion", machine -> 0)
                .with("OperatingSystemSKU", machine -> system(machine).sku())
                .with("ProductType", machine -> who(machine).productType())
                .with("CSName", machine -> who(machine).netbiosName())
                .with("CSCreationClassName", machine -> "Win32_ComputerSystem")
                .with("CreationClassName", machine -> "Win32_OperatingSystem")
                .with("Manufacturer", machine -> "Microsoft Corporation")
                .with("OSType", machine -> 18)
                .with("Status", machine -> "OK")
                .with("Primary", machine -> true)
                .with("SystemDrive", machine -> "C:")
                .with("SystemDirectory", machine -> "C:\\Windows\\system32")
                .with("WindowsDirectory", machine -> "C:\\Windows")
                .with("BootDevice", machine -> "\\Device\\HarddiskVolume1")
                .with("SystemDevice", machine -> "\\Device\\HarddiskVolume2")
                .with("SerialNumber", machine -> who(machine).serial())
                .nil("Organization", "OtherTypeDescription", "PlusProductID", "PlusVersionNumber",
                "MaxNumberOfProcesses")
                .with("RegisteredUser", machine -> "Windows");
    }

    private static void times(ClassBuilder<Machine> described) {
        described.with("LocalDateTime", machine -> Values.time(machine.clock().now(), who(machine).zone()))
                .with("LastBootUpTime", machine ->
                        Values.time(who(machine).booted().plus(machine.clock().offset()), who(machine).zone()))
                .with("InstallDate", machine -> Values.time(who(machine).installed(), who(machine).zone()))
                .with("CurrentTimeZone", machine -> who(machine).zone().getRules()
                        .getOffset(machine.clock().now()).getTotalSeconds() / 60);
    }

    private static void language(ClassBuilder<Machine> described) {
        described.with("OSLanguage", machine -> who(machine).language().number())
                .with("Locale", machine -> who(machine).language().localeId())
                .with("CodeSet", machine -> who(machine).language().codePage())
                .with("CountryCode", machine -> who(machine).language().countryCode())
                .with("MUILanguages", machine -> List.of(who(machine).language().tag()))
                .with("OSArchitecture", machine -> who(machine).language().architecture());
    }

    private static void memory(ClassBuilder<Machine> described) {
        described.with("TotalVisibleMemorySize", machine -> MEMORY_KILOBYTES)
                .with("FreePhysicalMemory", machine -> MEMORY_KILOBYTES / 2)
                .with("TotalVirtualMemorySize", machine -> MEMORY_KILOBYTES + 1_310_720)
                .with("FreeVirtualMemory", machine -> MEMORY_KILOBYTES / 2 + 1_310_720)
                .with("NumberOfProcesses", machine -> 90 + machine.services().all().size())
                .with("NumberOfUsers", machine -> who(machine).user().isPresent() ? 2 : 1);
    }

    private static Instance setDateTime(Machine machine, Machine subject, Arguments input) throws ProviderFault {
        Matcher parts = TIME.matcher(input.textOr("LocalDateTime", ""));
        Optional<Instant> wanted = parts.matches() ? moment(parts) : Optional.empty();
        if (wanted.isEmpty()) {
            throw Wbem.INVALID_METHOD_PARAMETERS.fault();
        }
        machine.clock().set(Duration.between(machine.clock().realNow(), wanted.get()));
        return Values.returned(0);
    }

    private static Optional<Instant> moment(Matcher parts) {
        int[] numbers = new int[7];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(parts.group(i + 1).replace("+", ""));
        }
        try {
            LocalDateTime local =
                    LocalDateTime.of(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
            return Optional.of(local.minusMinutes(numbers[6]).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notDate) {
            return Optional.empty();
        }
    }
}
