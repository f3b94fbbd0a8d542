package org.tenken.lab.windows.host;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.tenken.lab.command.CommandShell;
import org.tenken.lab.target.Instance;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.target.Target;
import org.tenken.lab.windows.Machine;
import org.tenken.lab.windows.cim.Repository;
import org.tenken.lab.windows.identity.OperatingSystem;

/** A simulated Windows host. Safe for several threads. */
public final class WindowsHost implements Target {

    private final Machine machine;
    private final Repository repository;
    private final CommandShell shell;
    private final Consumer<Machine> changed;
    private final ReentrantLock lock = new ReentrantLock();

    /**
     * Creates the host of a machine.
     *
     * @param changed told, within the host's lock and before the answer goes out, after everything that changed
     *     the state
     */
    public WindowsHost(Machine machine, Repository repository, CommandShell shell, Consumer<Machine> changed) {
        this.machine = machine;
        this.repository = repository;
        this.shell = shell;
        this.changed = changed;
    }

    @Override
    public String name() {
        return machine.identity().name();
    }

    @Override
    public String productVersion() {
        OperatingSystem system = machine.identity().system();
        return "OS: " + system.version() + " SP: " + system.servicePack() + ".0 Stack: "
                + (system.generation() == 0 ? "2.0" : "3.0");
    }

    @Override
    public Instant now() {
        lock.lock();
        try {
            return machine.clock().now();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Instance> query(String namespace, String wql) throws ProviderFault {
        lock.lock();
        try {
            return repository.query(machine, namespace, wql);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Instance get(String namespace, String className, Map<String, String> selectors) throws ProviderFault {
        lock.lock();
        try {
            return repository.get(machine, namespace, className, selectors);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Instance invoke(String namespace, String className, Map<String, String> selectors, String method,
            Map<String, List<String>> arguments) throws ProviderFault {
        lock.lock();
        long before = machine.revision();
        try {
            return repository.invoke(machine, namespace, className, selectors, method, arguments);
        } finally {
            tellAndUnlock(before);
        }
    }

    @Override
    public Output run(String command, List<String> arguments, String standardInput) {
        lock.lock();
        long before = machine.revision();
        try {
            return shell.run(machine, command, arguments);
        } finally {
            tellAndUnlock(before);
        }
    }

    private void tellAndUnlock(long before) {
        try {
            if (machine.revision() != before) {
                changed.accept(machine);
            }
        } finally {
            lock.unlock();
        }
    }
}
