package org.tenken.lab.certificate;

import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tenken.lab.knob.Certificate;

/** A fleet's own certificate authority; its keys live as long as the fleet runs. */
public final class Authority {

    private static final String NAME = "Tenken lab authority";
    private static final Duration LIFE = Duration.ofDays(825);
    private static final Duration PAST = Duration.ofDays(2);

    private final KeyPair own;
    private final KeyPair hosts;
    private final Instant created;
    private final X509Certificate certificate;

    private Authority(KeyPair own, KeyPair hosts, Instant created, X509Certificate certificate) {
        this.own = own;
        this.hosts = hosts;
        this.created = created;
        this.certificate = certificate;
    }

    /** Makes an authority with fresh keys. */
    public static Authority create(Instant now) {
        KeyPair own = keys();
        Draft draft = new Draft(NAME, NAME, own.getPublic(), now.minus(PAST), now.plus(LIFE), true, List.of());
        return new Authority(own, keys(), now, draft.sign(own.getPrivate()));
    }

    /** Returns the certificate that whoever trusts the fleet trusts. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** Issues what a host shows. */
    public Identity issue(String name, InetAddress address, Certificate kind) {
        return switch (kind) {
            case ISSUED -> issued(name, List.of(AlternativeName.of(name), AlternativeName.of(address)),
                    created.plus(LIFE));
            case EXPIRED -> issued(name, List.of(AlternativeName.of(name), AlternativeName.of(address)),
                    created.minus(Duration.ofDays(1)));
            case WRONG_NAME -> issued("another.invalid", List.of(AlternativeName.of("another.invalid")),
                    created.plus(LIFE));
            case SELF_SIGNED -> selfSigned(name, address);
        };
    }

    private Identity issued(String name, List<AlternativeName> names, Instant end) {
        Draft draft = new Draft(NAME, name, hosts.getPublic(), created.minus(PAST), end, false, names);
        return Identity.of(hosts.getPrivate(), draft.sign(own.getPrivate()), certificate);
    }

    private Identity selfSigned(String name, InetAddress address) {
        Draft draft = new Draft(name, name, hosts.getPublic(), created.minus(PAST), created.plus(LIFE), false,
                List.of(AlternativeName.of(name), AlternativeName.of(address)));
        return Identity.of(hosts.getPrivate(), draft.sign(hosts.getPrivate()));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
