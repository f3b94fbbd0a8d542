package org.tenken.lab.shell;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.tenken.lab.target.Target;

/** One open shell. Used by many threads. */
public final class Shell {

    private final String id = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    private final Target target;
    private final String user;
    private final Charset charset;
    private final Map<String, Command> commands = new ConcurrentHashMap<>();
    private volatile Instant lastUse;

    Shell(Target target, String user, Charset charset, Instant opened) {
        this.target = target;
        this.user = user;
        this.charset = charset;
        this.lastUse = opened;
    }

    /** Returns the name by which clients speak of this shell. */
    public String id() {
        return id;
    }

    /** Returns who opened it. */
    public String user() {
        return user;
    }

    /** Starts a command line. */
    public Command start(String command, List<String> arguments) {
        Command started = new Command(target, charset, command, arguments);
        commands.put(started.id(), started);
        return started;
    }

    /** Returns a command that was started here and is not over for its client. */
    public Optional<Command> find(String commandId) {
        return Optional.ofNullable(commands.get(commandId));
    }

    /** Forgets a command. */
    public void end(Command command) {
        commands.remove(command.id());
    }

    void use(Instant now) {
        lastUse = now;
    }

    Duration unusedFor(Instant now) {
        return Duration.between(lastUse, now);
    }
}
