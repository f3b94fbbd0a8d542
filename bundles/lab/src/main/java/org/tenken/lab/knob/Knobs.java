package org.tenken.lab.knob;

import java.util.List;

/**
 * Everything that is turned about one host's transport; the same knobs and the same requests give the same troubles.
 *
 * @param port how connections are met
 * @param login what becomes of a login
 * @param certificate what the HTTPS port shows
 * @param policy what the service allows
 * @param pace how fast the host is
 * @param troubles what goes wrong, the first that strikes wins
 * @param seed what chances and jitter are drawn from
 */
public record Knobs(Port port, Login login, Certificate certificate, Policy policy, Pace pace, List<Trouble> troubles,
        long seed) {

    /** Nothing turned: a healthy host as Windows comes. */
    public static final Knobs NONE = new Knobs(Port.OPEN, Login.ACCEPTED, Certificate.ISSUED, Policy.WINDOWS, Pace.FULL,
            List.of(), 0);

    /** Keeps a copy of the troubles. */
    public Knobs {
        troubles = List.copyOf(troubles);
    }

    /** Returns these knobs with another way to meet connections. */
    public Knobs with(Port other) {
        return new Knobs(other, login, certificate, policy, pace, troubles, seed);
    }

    /** Returns these knobs with another fate of logins. */
    public Knobs with(Login other) {
        return new Knobs(port, other, certificate, policy, pace, troubles, seed);
    }

    /** Returns these knobs with another certificate. */
    public Knobs with(Certificate other) {
        return new Knobs(port, login, other, policy, pace, troubles, seed);
    }

    /** Returns these knobs with another policy. */
    public Knobs with(Policy other) {
        return new Knobs(port, login, certificate, other, pace, troubles, seed);
    }

    /** Returns these knobs with another pace. */
    public Knobs with(Pace other) {
        return new Knobs(port, login, certificate, policy, other, troubles, seed);
    }

    /** Returns these knobs with these troubles in place of all others. */
    public Knobs with(Trouble... others) {
        return new Knobs(port, login, certificate, policy, pace, List.of(others), seed);
    }

    /** Returns these knobs with another seed. */
    public Knobs seeded(long other) {
        return new Knobs(port, login, certificate, policy, pace, troubles, other);
    }
}
