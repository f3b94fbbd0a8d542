package org.tenken.api.fix;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tenken.api.read.Ask;

/**
 * One step of a plan, a value that the engine shows, journals, carries out and takes back.
 *
 * <p>Steps name things and carry no facts: what is there now is read at the preview and again at the step's turn.
 */
public sealed interface Step {

    /** Sets a cell; undo puts back what was found, as long as our value is still there. */
    record Set(Cell cell, Value to) implements Step {}

    /** Closes a bracket: puts a cell back as this operation first found it, also on failure and cancel. */
    record PutBack(Cell cell) implements Step {}

    /**
     * Runs a command on the host.
     *
     * @param command the program and its arguments; none of them secret
     * @param detached whether it may outlive the connection
     * @param ok the exit codes that mean success
     * @param limit how long it may take
     * @param act how it stands in doubt
     */
    record Run(List<String> command, boolean detached, List<Integer> ok, Duration limit, Act act) implements Step {

        /** Keeps its own copies. */
        public Run {
            command = List.copyOf(command);
            ok = List.copyOf(ok);
        }
    }

    /**
     * Calls a CIM method.
     *
     * @param namespace such as {@code root/cimv2}
     * @param type the class
     * @param key the instance's key properties; empty for a static method
     * @param method the method
     * @param arguments the input parameters
     * @param act how it stands in doubt
     */
    record Call(String namespace, String type, SortedMap<String, String> key, String method,
            SortedMap<String, String> arguments, Act act) implements Step {

        /** Keeps its own copies. */
        public Call {
            key = new TreeMap<>(key);
            arguments = new TreeMap<>(arguments);
        }
    }

    /** Installs a product key, named by its reference into the vault. */
    record InstallKey(String keyReference) implements Step {}

    /** Restarts the host and waits until it is back. */
    record Restart() implements Step {}

    /** Waits until a read gives a value. */
    record Until(Ask ask, String property, String value, Duration limit) implements Step {}

    /** Parks the operation for a person; the tick is kept with who and when. */
    record Guided(String text, String link) implements Step {}

    /** Plans and carries out another fix with fresh facts when its turn comes. */
    record Apply(String fix) implements Step {}

    /** Tries a harmless step whose failure stops nothing. */
    record Try(Step step) implements Step {}

    /** Returns a step that stops a service. */
    static Step stop(String service) {
        return new Set(new Cell.ServiceState(service), Value.of("Stopped"));
    }

    /** Returns a step that starts a service. */
    static Step start(String service) {
        return new Set(new Cell.ServiceState(service), Value.of("Running"));
    }

    /** Returns a step that sets how a service starts. */
    static Step mode(String service, StartMode mode) {
        return new Set(new Cell.ServiceStart(service), Value.of(mode.word()));
    }

    /** Returns a step that sets a registry value. */
    static Step registry(String key, String name, Value to) {
        return new Set(new Cell.RegistryValue(key, name), to);
    }

    /** Returns a step that puts a folder aside. */
    static Step setAside(String path) {
        return new Set(new Cell.Aside(path), Value.of("aside"));
    }

    /** Returns a step that runs a command which may safely run again and takes at most a minute. */
    static Step command(String... command) {
        return new Run(List.of(command), false, List.of(0), Duration.ofMinutes(1), Act.REPEATABLE);
    }

    /** Returns a step whose failure stops nothing. */
    static Step attempt(Step step) {
        return new Try(step);
    }
}
