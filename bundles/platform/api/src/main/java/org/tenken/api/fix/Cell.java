package org.tenken.api.fix;

/** A place on a host that can be read and set, so that now, after, "already so", undo and recovery cost an author nothing. */
public sealed interface Cell {

    /** Whether a service runs: {@code Running} or {@code Stopped}. */
    record ServiceState(String name) implements Cell {}

    /** How a service starts: a word of {@link org.tenken.api.fix.StartMode}. */
    record ServiceStart(String name) implements Cell {}

    /**
     * One registry value.
     *
     * @param key such as {@code HKLM\SOFTWARE\Microsoft}
     * @param name the value's name
     */
    record RegistryValue(String key, String name) implements Cell {}

    /**
     * A folder or file put aside under another name beside it, which the engine picks.
     *
     * @param path an absolute Windows path
     */
    record Aside(String path) implements Cell {}
}
