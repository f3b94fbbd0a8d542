package org.tenken.itest;

import java.util.concurrent.Callable;

/** A program that cannot be made; it runs in a bundle of a test. */
public final class FailingProgram implements Callable<Integer> {

    /** Fails. */
    public FailingProgram() {
        throw new IllegalStateException("no licence file");
    }

    @Override
    public Integer call() {
        return 0;
    }
}
