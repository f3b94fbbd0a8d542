package org.tenken.api.read;

/**
 * Where a read happens.
 *
 * @param name empty for the host itself, {@code console}, or {@code host:} and another host's name
 */
public record Place(String name) {

    /** The host that is being looked at. */
    public static final Place HOST = new Place("");

    /** The machine Tenken runs on. */
    public static final Place CONSOLE = new Place("console");

    /** Returns the place of another host. */
    public static Place host(String name) {
        return new Place("host:" + name);
    }
}
