package org.tenken.lab.shell;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.tenken.lab.target.Target;

/** One command line in a shell: its input until it runs, its output until it is fetched. Used by many threads. */
public final class Command {

    /**
     * A piece of what a command printed.
     *
     * @param standardOutput the next bytes of standard output
     * @param standardError the next bytes of standard error
     * @param exitCode present once everything was fetched
     */
    public record Piece(byte[] standardOutput, byte[] standardError, OptionalInt exitCode) {}

    private record Printed(ByteBuffer standardOutput, ByteBuffer standardError, int exitCode) {}

    private final String id = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    private final Target target;
    private final Charset charset;
    private final String command;
    private final List<String> arguments;
    private final ByteArrayOutputStream input = new ByteArrayOutputStream(0);
    private Optional<Printed> printed = Optional.empty();

    Command(Target target, Charset charset, String command, List<String> arguments) {
        this.target = target;
        this.charset = charset;
        this.command = command;
        this.arguments = List.copyOf(arguments);
        if (!readsInput()) {
            run();
        }
    }

    /** Only an interpreter without a script waits for its input; every other command has run when it is started. */
    private boolean readsInput() {
        String program = command.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.exe$", "");
        boolean bare = arguments.isEmpty() && program.matches("cmd|powershell");
        String last = arguments.isEmpty() ? program : arguments.get(arguments.size() - 1).strip();
        return bare || program.startsWith("powershell") && (last.equals("-") || last.endsWith(" -"));
    }

    /** Returns the name by which clients speak of this command. */
    public String id() {
        return id;
    }

    /** Takes more standard input; after the last of it the command runs. */
    public synchronized void send(byte[] bytes, boolean last) {
        input.writeBytes(bytes);
        if (last) {
            run();
        }
    }

    /**
     * Returns the next piece of output, of so many bytes at most; a command that waits for input gets no more of it.
     */
    public synchronized Piece receive(int limit) {
        run();
        Printed all = printed.orElseThrow();
        byte[] output = next(all.standardOutput(), limit);
        byte[] error = next(all.standardError(), limit - output.length);
        boolean done = !all.standardOutput().hasRemaining() && !all.standardError().hasRemaining();
        return new Piece(output, error, done ? OptionalInt.of(all.exitCode()) : OptionalInt.empty());
    }

    private synchronized void run() {
        if (printed.isEmpty()) {
            Target.Output output = target.run(command, arguments, input.toString(charset));
            printed = Optional.of(new Printed(charset.encode(output.standardOutput()),
                    charset.encode(output.standardError()), output.exitCode()));
        }
    }

    private static byte[] next(ByteBuffer rest, int limit) {
        byte[] bytes = new byte[Math.min(limit, rest.remaining())];
        rest.get(bytes);
        return bytes;
    }
}
