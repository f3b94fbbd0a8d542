package org.tenken.lab.windows.network;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Reads the file that pins names to addresses. */
public final class HostsFile {

    /** Where the file stands. */
    public static final String PATH = "C:\\Windows\\System32\\drivers\\etc\\hosts";

    private HostsFile() {}

    /** Returns the address of every pinned name, in lower case; the first line that names it counts. */
    public static Map<String, String> read(String content) {
        Map<String, String> pins = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        content.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+")).filter(words -> words.length > 1)
                .forEach(words -> Arrays.stream(words).skip(1).forEach(name -> pins.putIfAbsent(name, words[0])));
        return pins;
    }
}
