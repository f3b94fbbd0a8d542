package org.tenken.lab.windows.service;

import java.util.Arrays;
import java.util.Optional;

/** How a service starts. */
public enum StartMode {
    /** By the boot loader. */
    BOOT(0, "Boot", "Boot"),
    /** By the kernel's start. */
    SYSTEM(1, "System", "System"),
    /** With the system. */
    AUTO(2, "Auto", "Automatic"),
    /** When somebody asks. */
    MANUAL(3, "Manual", "Manual"),
    /** Never. */
    DISABLED(4, "Disabled", "Disabled");

    private final int number;
    private final String shown;
    private final String asked;

    StartMode(int number, String shown, String asked) {
        this.number = number;
        this.shown = shown;
        this.asked = asked;
    }

    /** Returns the number in the registry. */
    public int number() {
        return number;
    }

    /** Returns the word in {@code Win32_Service.StartMode}, which is never translated. */
    public String shown() {
        return shown;
    }

    /** Finds a mode by its number in the registry; another number counts as manual. */
    public static StartMode ofNumber(long number) {
        return Arrays.stream(values()).filter(mode -> mode.number == number).findFirst().orElse(MANUAL);
    }

    /** Finds a mode by the word that {@code ChangeStartMode} takes. */
    public static Optional<StartMode> ofAsked(String word) {
        return Arrays.stream(values()).filter(mode -> mode.asked.equalsIgnoreCase(word)).findFirst();
    }
}
