package org.tenken.lab.windows.service;

import java.util.List;

/**
 * What a Windows release says about one of its services.
 *
 * @param name the key's name
 * @param displayName the translated name
 * @param start how it starts on a fresh system: a auto, d delayed, s auto but ends when idle, m manual, r manual and
 *     running, x disabled
 * @param triggered whether an event can start it
 * @param guarded whether its access list keeps administrators from changing it
 * @param lasting whether it accepts no stop
 * @param account the account it runs under
 * @param image the command line of its process
 * @param dependencies what has to run first
 */
public record ServiceDefinition(String name, String displayName, char start, boolean triggered, boolean guarded,
        boolean lasting, String account, String image, List<String> dependencies) {

    /** Tells whether it shares its process with others. */
    public boolean shared() {
        return image.contains("svchost.exe") || image.contains("lsass.exe");
    }

    /** Tells whether a fresh system runs it. */
    public boolean runsByDefault() {
        return "adr".indexOf(start) >= 0;
    }

    /** Returns the start mode of a fresh system. */
    public StartMode startMode() {
        return switch (start) {
            case 'a', 'd', 's' -> StartMode.AUTO;
            case 'x' -> StartMode.DISABLED;
            default -> StartMode.MANUAL;
        };
    }

    /** Tells whether an automatic start waits until the others have started. */
    public boolean delayed() {
        return start == 'd' || start == 's';
    }
}
