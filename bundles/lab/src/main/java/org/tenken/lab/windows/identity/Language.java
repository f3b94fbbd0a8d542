package org.tenken.lab.windows.identity;

import java.util.Locale;

/** A display language, with what Windows derives from it. */
public enum Language {
    /** English (United States). */
    ENGLISH("en-US", 1033, "1252", "437", "1", "America/New_York", "Eastern Standard Time", "64-bit"),
    /** Japanese. */
    JAPANESE("ja-JP", 1041, "932", "932", "81", "Asia/Tokyo", "Tokyo Standard Time", "64 ビット"),
    /** German (Germany). */
    GERMAN("de-DE", 1031, "1252", "850", "49", "Europe/Berlin", "W. Europe Standard Time", "64-Bit");

    private final String tag;
    private final int number;
    private final String codePage;
    private final String consolePage;
    private final String countryCode;
    private final String zone;
    private final String zoneKey;
    private final String architecture;

    Language(String tag, int number, String codePage, String consolePage, String countryCode, String zone,
            String zoneKey,
            String architecture) {
        this.tag = tag;
        this.number = number;
        this.codePage = codePage;
        this.consolePage = consolePage;
        this.countryCode = countryCode;
        this.zone = zone;
        this.zoneKey = zoneKey;
        this.architecture = architecture;
    }

    /** Returns the language tag, such as {@code de-DE}. */
    public String tag() {
        return tag;
    }

    /** Returns the language's number (LCID). */
    public int number() {
        return number;
    }

    /** Returns the number as Windows writes locales, such as {@code 0409}. */
    public String localeId() {
        return String.format(Locale.ROOT, "%04x", number);
    }

    /** Returns the ANSI code page. */
    public String codePage() {
        return codePage;
    }

    /** Returns the code page of console programs. */
    public String consolePage() {
        return consolePage;
    }

    /** Returns the telephone prefix, which is Windows' country code. */
    public String countryCode() {
        return countryCode;
    }

    /** Returns the IANA name of the time zone that a host of this language stands in. */
    public String zone() {
        return zone;
    }

    /** Returns Windows' own name of that time zone, which is never translated. */
    public String zoneKey() {
        return zoneKey;
    }

    /** Returns the translated text of {@code OSArchitecture} on 64-bit Windows. */
    public String architecture() {
        return architecture;
    }

    /** Returns the locale whose texts the host's commands print. */
    public Locale locale() {
        return Locale.forLanguageTag(tag.substring(0, 2));
    }
}
