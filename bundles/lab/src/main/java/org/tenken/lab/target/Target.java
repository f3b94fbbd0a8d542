package org.tenken.lab.target;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One simulated Windows host as its management protocol sees it.
 *
 * <p>Implementations are called from many threads and answer from one consistent state.
 */
public interface Target {

    /** Returns the host's short name, such as {@code lab-0001}. */
    String name();

    /** Returns what an authenticated Identify tells, such as {@code OS: 10.0.20348 SP: 0.0 Stack: 3.0}. */
    String productVersion();

    /** Returns what the host takes for the time; its web server and its logins tell it to every client. */
    default Instant now() {
        return Instant.now();
    }

    /**
     * Answers a WQL query in a namespace such as {@code root/cimv2}.
     *
     * @throws ProviderFault if the query is malformed, or the namespace or class is unknown
     */
    List<Instance> query(String namespace, String wql) throws ProviderFault;

    /**
     * Returns the instance of a class that the key selectors name.
     *
     * @throws ProviderFault if there is no such namespace, class or instance
     */
    Instance get(String namespace, String className, Map<String, String> selectors) throws ProviderFault;

    /**
     * Carries out a CIM method and returns its output parameters, among them {@code ReturnValue}.
     *
     * @param arguments the input parameters by name; a repeated element is a list with several values
     * @throws ProviderFault if there is no such class, instance or method
     */
    Instance invoke(String namespace, String className, Map<String, String> selectors, String method,
            Map<String, List<String>> arguments) throws ProviderFault;

    /** Runs a command line in the host's shell and returns what it printed; an unknown command ends with 9009 or 1. */
    Output run(String command, List<String> arguments, String standardInput);

    /** What a command left behind. */
    record Output(int exitCode, String standardOutput, String standardError) {}
}
