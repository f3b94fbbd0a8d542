package org.tenken.launcher;

import java.util.Locale;
import java.util.Map;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/**
 * The platform in the words of Eclipse's fragments.
 *
 * @param os {@code linux}, {@code win32} or {@code macosx}
 * @param ws the window system: {@code gtk}, {@code win32} or {@code cocoa}
 * @param arch the processor, {@code x86_64} or {@code aarch64} among others
 */
record Platform(String os, String ws, String arch) {

    static Platform ofThisProcess() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        String arch = processor.equals("amd64") ? "x86_64" : processor;
        if (name.startsWith("windows")) {
            return new Platform("win32", "win32", arch);
        }
        return name.startsWith("mac") ? new Platform("macosx", "cocoa", arch) : new Platform("linux", "gtk", arch);
    }

    /** Evaluates an {@code Eclipse-PlatformFilter}; Felix itself ignores that header and would attach every fragment. */
    boolean fits(String filter) {
        if (filter.isBlank()) {
            return true;
        }
        try {
            return FrameworkUtil.createFilter(filter)
                    .matches(Map.of("osgi.os", os, "osgi.ws", ws, "osgi.arch", arch));
        } catch (InvalidSyntaxException broken) {
            return false;
        }
    }
}
