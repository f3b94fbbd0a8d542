package org.tenken.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program's entry: answers at once what needs no framework, and starts the framework for everything else. */
public final class Launcher {

    private Launcher() {}

    /**
     * Runs one command, or the window when there is none, and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String... arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        int code = run(arguments, out, err);
        out.flush();
        System.exit(code);
    }

    private static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            return Boolean.getBoolean("tenken.rehearsal")
                    ? Rehearsal.run()
                    : new Start(CommandLine.parse(arguments), out, err).run();
        } catch (Refusal refusal) {
            err.println("tenken: " + refusal.getMessage());
            return refusal.exitCode();
        } catch (Exception | LinkageError fault) {
            // The last place that can speak: beyond it the person would see a stack trace or nothing.
            err.println("tenken: our own fault: " + Reason.of(fault));
            if (Boolean.getBoolean("tenken.verbose")) {
                fault.printStackTrace(err);
            }
            return ExitCode.OWN_FAULT;
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
