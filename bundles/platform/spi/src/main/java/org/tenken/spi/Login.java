package org.tenken.spi;

import java.util.Arrays;
import java.util.function.Function;

/**
 * An account and its secret.
 *
 * <p>The secret is lent to a function and never returned, printed or compared. Wipe it when no session needs it any more.
 */
public final class Login implements AutoCloseable {

    private final String user;
    private final char[] secret;

    /**
     * Creates a login with its own copy of the secret.
     *
     * @param user such as {@code Administrator}, {@code DOMAIN\name} or {@code name@domain}
     * @param secret the password
     */
    public Login(String user, char[] secret) {
        this.user = user;
        this.secret = secret.clone();
    }

    /** Returns the account's name. */
    public String user() {
        return user;
    }

    /** Lends a copy of the secret to a function and wipes the copy afterwards. */
    public <R> R lend(Function<char[], R> function) {
        char[] copy = secret.clone();
        try {
            return function.apply(copy);
        } finally {
            Arrays.fill(copy, '\0');
        }
    }

    /** Wipes the secret. */
    @Override
    public void close() {
        Arrays.fill(secret, '\0');
    }

    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
