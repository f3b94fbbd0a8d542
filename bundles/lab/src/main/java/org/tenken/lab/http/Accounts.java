package org.tenken.lab.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tenken.lab.ntlm.NtHash;

/** Who may log in to the hosts of a fleet; passwords are kept as Windows keeps them, as hashes. */
public final class Accounts {

    private final Map<String, NtHash> hashes;

    private Accounts(Map<String, NtHash> hashes) {
        this.hashes = hashes;
    }

    /** Returns accounts in which nobody may log in. */
    public static Accounts none() {
        return new Accounts(Map.of());
    }

    /** Returns these accounts and one more; user names are compared without regard to case. */
    public Accounts with(String user, char[] password) {
        Map<String, NtHash> more = new HashMap<>(hashes);
        more.put(user.toLowerCase(Locale.ROOT), NtHash.of(password));
        return new Accounts(Map.copyOf(more));
    }

    /** Returns what is known about a user's password; the name is without a domain. */
    Optional<NtHash> find(String user) {
        return Optional.ofNullable(hashes.get(user.toLowerCase(Locale.ROOT)));
    }

    /** Tells whether a name as it is typed at a prompt, perhaps with its domain, and a password belong together. */
    boolean prove(String name, char[] password) {
        String user = name.substring(name.indexOf('\\') + 1).split("@", 2)[0];
        return find(user).filter(hash -> hash.matches(NtHash.of(password))).isPresent();
    }
}
