package org.tenken.cli.command;

import org.tenken.cli.option.OutputOptions;

/** Progress on standard error: a line per host with {@code --progress}, one rewritten line on a terminal, else nothing. */
final class Progress {

    private final OutputOptions options;
    private final int total;
    private int done;

    Progress(OutputOptions options, int total) {
        this.options = options;
        this.total = total;
    }

    synchronized void done(String host, String outcome) {
        done++;
        if (!options.progress()) {
            return;
        }
        String line = done + "/" + total + "  " + host + "  " + outcome;
        if (options.progressLines()) {
            System.err.print(line + "\n");
        } else {
            System.err.print("\r\u001b[K" + line + (done == total ? "\r\u001b[K" : ""));
        }
        System.err.flush();
    }
}
