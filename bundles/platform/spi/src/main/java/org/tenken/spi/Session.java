package org.tenken.spi;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import org.osgi.annotation.versioning.ConsumerType;
import org.tenken.api.read.Row;

/**
 * A logged-in conversation with one host.
 *
 * <p>Requests may be started from any thread and at the same time; a transport may queue them. What a host sends stays
 * text, except points in time (an {@link java.time.Instant}) and repeated properties (a {@link List} of texts); nil
 * properties are left out.
 */
@ConsumerType
public interface Session extends AutoCloseable {

    /**
     * Runs a query.
     *
     * @param namespace such as {@code root/cimv2}
     * @param wql the query
     * @param limit how long it may take in all
     */
    CompletableFuture<List<Row>> query(String namespace, String wql, Duration limit);

    /** Returns the instance that the key names, or nothing if there is none. */
    CompletableFuture<Optional<Row>> get(String namespace, String type, SortedMap<String, String> key, Duration limit);

    /**
     * Calls a method and returns its output parameters, {@code ReturnValue} among them.
     *
     * @param call what to call
     * @param limit how long it may take in all
     */
    CompletableFuture<Row> invoke(MethodCall call, Duration limit);

    /**
     * Runs a command line in the host's shell.
     *
     * @param command the program and its arguments
     * @param limit how long it may take in all; then it is ended on the host
     */
    CompletableFuture<CommandResult> command(List<String> command, Duration limit);

    /** Returns the certificate or sealing in use and the account, for a person; never a secret. */
    String description();

    /** Hangs up without waiting; requests under way end with a {@link HostFailure}. */
    @Override
    void close();

    /**
     * A method call.
     *
     * @param namespace such as {@code root/default}
     * @param type the class
     * @param key the instance's key properties; empty for a static method
     * @param method the method
     * @param arguments the input parameters; one with several values is repeated
     * @param harmless whether it changes nothing, so that it may be sent again after a lost connection
     */
    record MethodCall(String namespace, String type, SortedMap<String, String> key, String method,
            SortedMap<String, List<String>> arguments, boolean harmless) {}

    /**
     * What a command left behind.
     *
     * @param exitCode its exit code
     * @param output standard output, decoded
     * @param error standard error, decoded
     */
    record CommandResult(long exitCode, String output, String error) {}
}
