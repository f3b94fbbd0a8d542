package org.tenken.lab.wsman;

import java.time.InstantSource;
import org.tenken.lab.knob.Policy;
import org.tenken.lab.shell.Shells;
import org.tenken.lab.target.Target;

/** The management service of one host. Used by many threads. */
public final class Service {

    private final IdentityService identity;
    private final EnumerationService enumeration;
    private final Configuration configuration;
    private final ClassService classes;
    private final ShellService shells;
    private final FaultBody faults;

    /**
     * Creates a service without contexts or shells.
     *
     * @param policy what the service is configured to do
     * @param clock what contexts and shells expire by
     */
    public Service(Target target, Policy policy, InstantSource clock) {
        this.identity = new IdentityService(target);
        this.enumeration = new EnumerationService(target, policy.pullAtMost(), clock);
        this.configuration = new Configuration(policy);
        this.classes = new ClassService(target);
        this.shells = new ShellService(new Shells(target, clock));
        this.faults = new FaultBody(target.name());
    }

    /** Carries out a request; what is wrong with it is an answer too. */
    public Reply answer(Received received, String user) {
        try {
            return Reply.of(carryOut(received.message(), user));
        } catch (Fault e) {
            return refuse(received, e);
        }
    }

    /** Answers a request with a fault instead of carrying it out. */
    public Reply refuse(Received received, Fault fault) {
        return Reply.fault(faults.envelope(fault, received.id()));
    }

    /** Answers an Identify from somebody who is not logged in, which tells no version. */
    public Reply introduce() {
        return Reply.of(identity.anonymous());
    }

    private Markup carryOut(Message message, String user) throws Fault {
        return switch (message.operation()) {
            case IDENTIFY -> identity.known();
            case ENUMERATE -> enumeration.enumerate(message, user);
            case PULL -> enumeration.pull(message, user);
            case RELEASE -> enumeration.release(message, user);
            case GET -> message.resource().isConfiguration() ? configuration.get(message) : classes.get(message);
            case INVOKE -> classes.invoke(message);
            default -> shells.answer(message, user);
        };
    }
}
