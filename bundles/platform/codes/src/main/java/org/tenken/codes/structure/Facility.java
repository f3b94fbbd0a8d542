package org.tenken.codes.structure;

import java.util.Map;

/**
 * Who defines a code, as the facility bits say.
 *
 * @param number the facility bits
 * @param name the name in the Windows headers, or empty if no header names the number
 */
public record Facility(int number, String name) {

    /** Wraps Win32 errors. */
    static final int WIN32 = 7;
    /** Wraps HTTP status numbers. */
    static final int HTTP = 25;
    static final int WINDOWSUPDATE = 36;
    static final int ITF = 4;

    /** Facilities of HRESULTs, as winerror.h names them; MOSETUP and ESD are named after their documents. */
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0, "NULL"), Map.entry(1, "RPC"), Map.entry(2, "DISPATCH"), Map.entry(3, "STORAGE"),
            Map.entry(ITF, "ITF"), Map.entry(WIN32, "WIN32"), Map.entry(8, "WINDOWS"), Map.entry(9, "SSPI"),
            Map.entry(10, "CONTROL"), Map.entry(11, "CERT"), Map.entry(12, "INTERNET"), Map.entry(13, "MEDIASERVER"),
            Map.entry(14, "MSMQ"), Map.entry(15, "SETUPAPI"), Map.entry(16, "SCARD"), Map.entry(17, "COMPLUS"),
            Map.entry(18, "AAF"), Map.entry(19, "URT"), Map.entry(20, "ACS"), Map.entry(21, "DPLAY"),
            Map.entry(22, "UMI"), Map.entry(23, "SXS"), Map.entry(24, "WINDOWS_CE"), Map.entry(HTTP, "HTTP"),
            Map.entry(26, "USERMODE_COMMONLOG"), Map.entry(27, "WER"), Map.entry(31, "USERMODE_FILTER_MANAGER"),
            Map.entry(32, "BACKGROUNDCOPY"), Map.entry(33, "CONFIGURATION"), Map.entry(34, "STATE_MANAGEMENT"),
            Map.entry(35, "METADIRECTORY"), Map.entry(WINDOWSUPDATE, "WINDOWSUPDATE"),
            Map.entry(37, "DIRECTORYSERVICE"), Map.entry(38, "GRAPHICS"), Map.entry(39, "SHELL"),
            Map.entry(40, "TPM_SERVICES"), Map.entry(41, "TPM_SOFTWARE"), Map.entry(48, "PLA"), Map.entry(49, "FVE"),
            Map.entry(50, "FWP"), Map.entry(51, "WINRM"), Map.entry(52, "NDIS"),
            Map.entry(53, "USERMODE_HYPERVISOR"), Map.entry(54, "CMI"), Map.entry(55, "USERMODE_VIRTUALIZATION"),
            Map.entry(56, "USERMODE_VOLMGR"), Map.entry(57, "BCD"), Map.entry(58, "USERMODE_VHD"),
            Map.entry(60, "SDIAG"), Map.entry(61, "WEBSERVICES"), Map.entry(63, "SPP"),
            Map.entry(80, "WINDOWS_DEFENDER"), Map.entry(135, "DEVICE_UPDATE_AGENT"),
            Map.entry(208, "DELIVERY_OPTIMIZATION"), Map.entry(234, "CLIP"), Map.entry(384, "ESD"),
            Map.entry(400, "MOSETUP"));

    /** Facilities of NTSTATUS values, as ntstatus.h names them. */
    private static final Map<Integer, String> STATUS_NAMES = Map.ofEntries(
            Map.entry(0, "NULL"), Map.entry(1, "DEBUGGER"), Map.entry(2, "RPC_RUNTIME"), Map.entry(3, "RPC_STUBS"),
            Map.entry(4, "IO_ERROR_CODE"), Map.entry(7, "NTWIN32"), Map.entry(10, "TERMINAL_SERVER"),
            Map.entry(11, "MUI_ERROR_CODE"), Map.entry(16, "USB_ERROR_CODE"), Map.entry(17, "HID_ERROR_CODE"),
            Map.entry(19, "CLUSTER_ERROR_CODE"), Map.entry(20, "ACPI_ERROR_CODE"), Map.entry(21, "SXS_ERROR_CODE"),
            Map.entry(25, "TRANSACTION"), Map.entry(26, "COMMONLOG"), Map.entry(27, "VIDEO"),
            Map.entry(28, "FILTER_MANAGER"), Map.entry(29, "MONITOR"), Map.entry(30, "GRAPHICS_KERNEL"),
            Map.entry(32, "DRIVER_FRAMEWORK"), Map.entry(33, "FVE_ERROR_CODE"), Map.entry(34, "FWP_ERROR_CODE"),
            Map.entry(35, "NDIS_ERROR_CODE"), Map.entry(41, "TPM"), Map.entry(53, "HYPERVISOR"),
            Map.entry(54, "IPSEC"), Map.entry(55, "VIRTUALIZATION"), Map.entry(56, "VOLMGR"),
            Map.entry(57, "BCD_ERROR_CODE"), Map.entry(58, "VHD"));

    static Facility of(int number) {
        return new Facility(number, NAMES.getOrDefault(number, ""));
    }

    static Facility ofStatus(int number) {
        return new Facility(number, STATUS_NAMES.getOrDefault(number, ""));
    }

    static boolean isStatus(int number) {
        return STATUS_NAMES.containsKey(number);
    }

    /** Licensing, Windows Setup, upgrade content and app licences set the bit that COM reserves. */
    static boolean speaksWithReservedBit(int number) {
        return number == ITF || number == 234 || number == 384 || number == 400;
    }

    /** Tells whether a header names this facility. */
    public boolean isNamed() {
        return !name.isEmpty();
    }
}
