package org.tenken.lab.shell;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/** The code pages of consoles, by the numbers Windows gives them. */
final class CodePage {

    private static final Map<Integer, String> NAMES = Map.of(932, "windows-31j", 936, "GBK", 949, "x-windows-949",
            950, "x-windows-950", 65001, "UTF-8");

    private CodePage() {}

    /** Returns the charset of a code page; UTF-8 for one that this JDK does not know. */
    static Charset of(int number) {
        return Stream.of(NAMES.getOrDefault(number, "IBM" + number), "windows-" + number)
                .filter(Charset::isSupported).findFirst().map(Charset::forName).orElse(StandardCharsets.UTF_8);
    }
}
