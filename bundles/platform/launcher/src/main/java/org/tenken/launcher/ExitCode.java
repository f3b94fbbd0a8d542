package org.tenken.launcher;

/** The exit codes the launcher itself can give; the commands have more. */
final class ExitCode {

    static final int OK = 0;
    static final int USAGE = 2;
    static final int BAD_CONFIGURATION = 5;
    static final int OWN_FAULT = 70;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
