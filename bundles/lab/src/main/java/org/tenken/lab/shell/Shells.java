package org.tenken.lab.shell;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tenken.lab.target.Target;

/** The open shells of one host. Used by many threads. */
public final class Shells {

    /** How many shells one user may have open (MaxShellsPerUser). */
    public static final int PER_USER = 30;
    /** How long a shell lives without being used (IdleTimeout). */
    public static final Duration IDLE = Duration.ofHours(2);

    private final Target target;
    private final InstantSource clock;
    private final Map<String, Shell> open = new LinkedHashMap<>();

    /** Creates a host without shells. */
    public Shells(Target target, InstantSource clock) {
        this.target = target;
        this.clock = clock;
    }

    /** Opens a shell, unless the user has too many. */
    public synchronized Optional<Shell> open(String user, int codePage) {
        open.values().removeIf(shell -> shell.unusedFor(clock.instant()).compareTo(IDLE) > 0);
        long own = open.values().stream().filter(shell -> shell.user().equalsIgnoreCase(user)).count();
        if (own >= PER_USER) {
            return Optional.empty();
        }
        Shell shell = new Shell(target, user, CodePage.of(codePage), clock.instant());
        open.put(shell.id(), shell);
        return Optional.of(shell);
    }

    /** Returns a user's shell and counts it as used. */
    public synchronized Optional<Shell> find(String id, String user) {
        Optional<Shell> found = Optional.ofNullable(open.get(id)).filter(shell -> shell.user().equalsIgnoreCase(user))
                .filter(shell -> shell.unusedFor(clock.instant()).compareTo(IDLE) <= 0);
        found.ifPresent(shell -> shell.use(clock.instant()));
        return found;
    }

    /** Closes a shell and all that runs in it. */
    public synchronized void close(Shell shell) {
        open.remove(shell.id());
    }
}
