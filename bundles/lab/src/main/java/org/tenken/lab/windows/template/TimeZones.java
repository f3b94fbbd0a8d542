package org.tenken.lab.windows.template;

import org.tenken.lab.windows.identity.Language;

/** The translated names of the time zones that hosts stand in. */
final class TimeZones {

    private TimeZones() {}

    static String standard(Language language) {
        return switch (language) {
            case ENGLISH -> "Eastern Standard Time";
            case JAPANESE -> "東京 (標準時)";
            case GERMAN -> "Mitteleuropäische Zeit";
        };
    }

    static String daylight(Language language) {
        return switch (language) {
            case ENGLISH -> "Eastern Daylight Time";
            case JAPANESE -> "東京 (夏時間)";
            case GERMAN -> "Mitteleuropäische Sommerzeit";
        };
    }
}
