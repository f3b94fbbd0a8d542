package org.tenken.engine.read;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.tenken.api.read.Row;

/** Absolute paths on a host, with the two variables that are known without asking any user's session. */
public final class WindowsPath {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z]:\\\\[^\"*/:<>?|\\p{Cntrl}]{0,1000}");

    private WindowsPath() {}

    /** Returns the path with {@code %windir%} and {@code %systemdrive%} replaced by what the host says. */
    public static CompletableFuture<String> resolve(String path, Line line) {
        if (!path.startsWith("%")) {
            return CompletableFuture.completedFuture(absolute(path));
        }
        return line.folders().thenApply(folders -> absolute(replace(path, folders)));
    }

    private static String replace(String path, Row folders) {
        int end = path.indexOf('%', 1);
        String variable = end < 0 ? "" : path.substring(1, end).toLowerCase(Locale.ROOT);
        String rest = path.substring(end + 1);
        return switch (variable) {
            case "windir", "systemroot" -> folders.text("WindowsDirectory") + rest;
            case "systemdrive" -> folders.text("SystemDrive") + rest;
            default -> throw new IllegalArgumentException("only %windir% and %systemdrive% are known in a path");
        };
    }

    private static String absolute(String path) {
        if (!ABSOLUTE.matcher(path).matches() || path.contains("\\..")) {
            throw new IllegalArgumentException("not an absolute path on a Windows host");
        }
        return path.length() > 3 && path.endsWith("\\") ? path.substring(0, path.length() - 1) : path;
    }
}
