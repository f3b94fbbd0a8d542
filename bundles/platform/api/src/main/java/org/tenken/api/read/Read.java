package org.tenken.api.read;

import java.util.List;

/**
 * One harmless thing to read.
 *
 * <p>The kinds are closed: modules construct them, and only the engine switches on them. What only a tool tells is a
 * kind of its own, whose command and parser live in the engine.
 */
public sealed interface Read {

    /**
     * Rows of a WMI class.
     *
     * @param namespace such as {@code root/cimv2}
     * @param type the class, such as {@code Win32_Service}
     * @param properties the columns wanted, never all
     * @param where which rows
     */
    record Wql(String namespace, String type, List<String> properties, Where where) implements Read {

        /** Keeps its own copy of the columns. */
        public Wql {
            properties = List.copyOf(properties);
        }
    }

    /**
     * One registry value; the row has {@code value} and {@code type}, and there is no row when it is not there.
     *
     * @param key such as {@code HKLM\SOFTWARE\Microsoft}, in the 64-bit view
     * @param name the value's name, empty for the default value
     */
    record Registry(String key, String name) implements Read {}

    /**
     * The names of a registry key's subkeys, a row each with {@code name}; no row when the key is not there.
     *
     * @param key such as {@code HKU}
     */
    record RegistryKeys(String key) implements Read {}

    /**
     * The facts of one file or folder: {@code name}, {@code size} in bytes, {@code modified}, {@code folder}.
     *
     * @param path an absolute Windows path; {@code %windir%} and {@code %systemdrive%} are resolved by the engine
     */
    record File(String path) implements Read {}

    /** The host's hosts file, a row per entry with {@code address} and {@code name}. */
    record HostsFile() implements Read {}

    /**
     * A name looked up in the DNS.
     *
     * @param name the name
     * @param type {@code A} gives rows with {@code address}; {@code SRV} gives {@code target} and {@code port}
     */
    record Dns(String name, String type) implements Read {}

    /**
     * A TCP connection tried and closed; a row with {@code outcome}: open, refused, timeout or unresolved.
     *
     * @param host name or address
     * @param port 1 to 65535
     */
    record Tcp(String host, int port) implements Read {}

    /**
     * A clock asked by SNTP (RFC 4330); a row with {@code offset}, how far that clock is ahead of the asker's.
     *
     * @param server name or address
     */
    record Ntp(String server) implements Read {}

    /** The time source in effect, a row with {@code source}, as the host's own tool tells it. */
    record TimeSource() implements Read {}

    /**
     * A threshold or expectation: host over tag over group over all over the module's default; a row with {@code value}.
     *
     * @param key such as {@code time.clock.warn-at}
     * @param otherwise the module's default: text, number, truth value or duration
     */
    record Setting(String key, Object otherwise) implements Read {}

    /**
     * What a person gives a fix; a row with {@code value}, unanswered it stops the plan and is asked for.
     *
     * @param name such as {@code proxy}
     * @param kind what is accepted
     */
    record Input(String name, InputKind kind) implements Read {}

    /**
     * The engine's own note about this host: a tick, or the end of a detached process.
     *
     * @param id the note's id
     */
    record Mark(String id) implements Read {}

    /** Returns a read of rows of a class in {@code root/cimv2}, all of them. */
    static Wql wql(String type, String... properties) {
        return new Wql("root/cimv2", type, List.of(properties), Where.ALL);
    }
}
