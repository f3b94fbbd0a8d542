package org.tenken.lab.http;

import java.time.InstantSource;
import java.util.Optional;
import org.tenken.lab.certificate.Authority;
import org.tenken.lab.certificate.Identity;
import org.tenken.lab.knob.Knobs;
import org.tenken.lab.wsman.Service;

/** One simulated host at run time: its service, its troubles and, once somebody asks, its certificate. */
final class Host {

    private final Endpoint endpoint;
    private final Authority authority;
    private final InstantSource clock;
    private final Chance chance;
    private volatile Service service;
    private Optional<Identity> identity = Optional.empty();

    Host(Endpoint endpoint, Authority authority, InstantSource clock) {
        this.endpoint = endpoint;
        this.authority = authority;
        this.clock = clock;
        this.service = service(endpoint, clock);
        this.chance = new Chance(endpoint.knobs());
    }

    private static Service service(Endpoint endpoint, InstantSource clock) {
        return new Service(endpoint.target(), endpoint.knobs().policy(), clock);
    }

    /** Loses every shell and every enumeration, as a restart does. */
    void forget() {
        service = service(endpoint, clock);
    }

    Endpoint endpoint() {
        return endpoint;
    }

    String name() {
        return endpoint.target().name();
    }

    Knobs knobs() {
        return endpoint.knobs();
    }

    Service service() {
        return service;
    }

    Chance chance() {
        return chance;
    }

    synchronized Identity identity() {
        if (identity.isEmpty()) {
            identity = Optional.of(authority.issue(name(), endpoint.address(), knobs().certificate()));
        }
        return identity.get();
    }
}
