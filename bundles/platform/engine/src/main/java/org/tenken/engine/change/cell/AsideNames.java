package org.tenken.engine.change.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tenken.api.read.Row;
import org.tenken.spi.HostFailure;

/**
 * Which folders may be put aside, and under which name.
 *
 * <p>A wrong folder would harm a host more than any trouble it repairs, so the way below Windows is an allow-list:
 * caches and stores that Windows builds anew by itself.
 */
public final class AsideNames {

    private static final int TRIES = 20;
    private static final Pattern PART = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]*[^\\\\/:*?\"<>|\\p{Cntrl}. ]");
    private static final List<String> ROOTS = List.of(
            "%windir%\\softwaredistribution",
            "%windir%\\system32\\catroot2",
            "%windir%\\system32\\spp\\store",
            "%windir%\\serviceprofiles\\networkservice\\appdata\\roaming\\microsoft\\softwareprotectionplatform",
            "%systemdrive%\\programdata\\microsoft\\network\\downloader");
    private static final String LICENCE_FILES = "%windir%\\system32\\7b296fb0-376b-497e-b012-9c450e1b7327-";

    private AsideNames() {}

    /** Returns whether a path names exactly one thing that may be put aside. */
    public static boolean allowed(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean below = ROOTS.stream().anyMatch(root -> lower.equals(root) || lower.startsWith(root + '\\'))
                || lower.startsWith(LICENCE_FILES) && lower.indexOf('\\', LICENCE_FILES.length()) < 0;
        return below && List.of(path.split("\\\\", -1)).stream().allMatch(part -> PART.matcher(part).matches());
    }

    /** Returns the path on a host, with its folders filled in. */
    public static String resolve(String path, HostReader host) throws HostFailure {
        List<Row> rows = host.query("SELECT WindowsDirectory, SystemDrive FROM Win32_OperatingSystem");
        if (rows.isEmpty()) {
            throw new Row.Unfit("Win32_OperatingSystem is missing");
        }
        String lower = path.toLowerCase(Locale.ROOT);
        String variable = lower.startsWith("%windir%") ? "%windir%" : "%systemdrive%";
        String folder = rows.get(0).text(variable.equals("%windir%") ? "WindowsDirectory" : "SystemDrive");
        return folder + path.substring(variable.length());
    }

    /** Returns the class of what is at a path, or nothing if nothing is. */
    public static Optional<String> type(String path, HostReader host) throws HostFailure {
        for (String type : List.of("Win32_Directory", "CIM_DataFile")) {
            if (host.get(type, "Name", path).isPresent()) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Returns the first free name beside a path: NAME_bak, NAME_bak2 and so on; nothing when all are taken. */
    public static Optional<String> free(String path, HostReader host) throws HostFailure {
        for (int i = 1; i <= TRIES; i++) {
            String name = path + "_bak" + (i == 1 ? "" : i);
            if (type(name, host).isEmpty()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
