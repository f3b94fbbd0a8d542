package org.tenken.lab;

import org.tenken.lab.http.Accounts;

/** The one account of a fleet. It has no text form, so that its password is never printed by accident. */
final class Login {

    private final String user;
    private final String password;

    Login(String user, String password) {
        this.user = user;
        this.password = password;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    Accounts accounts() {
        return Accounts.none().with(user, password.toCharArray());
    }
}
