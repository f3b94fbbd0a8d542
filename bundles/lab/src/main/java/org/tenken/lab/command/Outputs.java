package org.tenken.lab.command;

import java.util.List;
import org.tenken.lab.target.Target.Output;

/** Puts printed lines together as Windows does, with carriage returns. */
final class Outputs {

    private Outputs() {}

    static Output of(int exitCode, String... lines) {
        return of(exitCode, List.of(lines));
    }

    static Output of(int exitCode, List<String> lines) {
        return new Output(exitCode, joined(lines), "");
    }

    static Output error(int exitCode, String... lines) {
        return new Output(exitCode, "", joined(List.of(lines)));
    }

    static Output after(Output first, Output second) {
        return new Output(second.exitCode(), first.standardOutput() + second.standardOutput(),
                first.standardError() + second.standardError());
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\r\n", lines).replaceAll("(?<!\r)\n", "\r\n") + "\r\n";
    }
}
