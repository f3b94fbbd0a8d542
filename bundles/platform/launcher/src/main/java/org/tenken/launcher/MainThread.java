package org.tenken.launcher;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.SynchronousBundleListener;

/**
 * Lends the process's first thread to the service that asks for it: a {@link Callable} of the exit code with the
 * service properties {@code main.thread=true} and {@code tenken.command} = {@code cli} or {@code console}.
 *
 * <p>A negative answer means "my bundle was stopped": the thread then waits for the next such service.
 */
final class MainThread {

    private final BundleContext context;
    private final Bundle framework;
    private final String filter;
    private final Duration patience;

    MainThread(BundleContext context, String command, Duration patience) {
        this.context = context;
        this.framework = context.getBundle(0);
        this.filter = "(&(objectClass=java.util.concurrent.Callable)(main.thread=true)(tenken.command=" + command + "))";
        this.patience = patience;
    }

    /**
     * Calls the service until it gives an exit code.
     *
     * @return the exit code, or nothing when no such service came in time or the framework was stopped
     * @throws Exception whatever the service throws
     */
    Optional<Integer> call() throws Exception {
        Semaphore changes = new Semaphore(0);
        context.addServiceListener(event -> changes.release(), filter);
        // A stopped framework sends no service event, and the waiting thread must still hear of it.
        context.addBundleListener((SynchronousBundleListener) event -> releaseWhenStopping(event, changes));
        try {
            return callUntilDone(changes);
        } catch (IllegalStateException stopped) {
            if (running()) {
                throw stopped;
            }
            return Optional.empty();
        }
    }

    private Optional<Integer> callUntilDone(Semaphore changes) throws Exception {
        long deadline = System.nanoTime() + patience.toNanos();
        while (running()) {
            Optional<Integer> code = callOnce();
            if (code.isPresent() && code.get() >= 0) {
                return code;
            }
            if (code.isPresent()) {
                deadline = System.nanoTime() + patience.toNanos();
            }
            if (!changes.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A framework that stops makes its context unusable at any moment, so this asks the bundle. */
    private boolean running() {
        return framework.getState() == Bundle.ACTIVE;
    }

    private Optional<Integer> callOnce() throws Exception {
        ServiceReference<?>[] found = references();
        if (found.length == 0 || !(context.getService(found[0]) instanceof Callable<?> callable)) {
            return Optional.empty();
        }
        Object code = callable.call();
        return Optional.of(code instanceof Integer number ? number : ExitCode.OWN_FAULT);
    }

    private ServiceReference<?>[] references() throws InvalidSyntaxException {
        ServiceReference<?>[] found = context.getServiceReferences((String) null, filter);
        return found == null ? new ServiceReference<?>[0] : found;
    }

    private void releaseWhenStopping(BundleEvent event, Semaphore changes) {
        if (event.getType() == BundleEvent.STOPPING && event.getBundle().getBundleId() == 0) {
            changes.release();
        }
    }
}
