package org.tenken.lab.windows.service;

/** Where a service stands; words as in {@code Win32_Service.State}, numbers as {@code sc} prints them. */
public enum RunState {
    /** Not running. */
    STOPPED(1, "Stopped"),
    /** On its way up. */
    START_PENDING(2, "Start Pending"),
    /** On its way down. */
    STOP_PENDING(3, "Stop Pending"),
    /** Running. */
    RUNNING(4, "Running"),
    /** Running, but at rest. */
    PAUSED(7, "Paused");

    private final int number;
    private final String shown;

    RunState(int number, String shown) {
        this.number = number;
        this.shown = shown;
    }

    /** Returns the number (winsvc.h). */
    public int number() {
        return number;
    }

    /** Returns the word of management, which is never translated. */
    public String shown() {
        return shown;
    }

    /** Returns where a pending state leads to. */
    public RunState settled() {
        return this == START_PENDING ? RUNNING : this == STOP_PENDING ? STOPPED : this;
    }
}
