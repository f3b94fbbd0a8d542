package org.tenken.lab.certificate;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tenken.lab.der.Malformed;
import org.tenken.lab.der.Primitive;
import org.tenken.lab.der.Value;

/** What a certificate will say (RFC 5280), before anybody signs it. */
record Draft(String issuer, String subject, PublicKey key, Instant begin, Instant end, boolean authority,
        List<AlternativeName> names) {

    private static final int SET = 0x31;
    private static final Value ALGORITHM = Value.of(Value.SEQUENCE, Primitive.identifier("1.2.840.10045.4.3.2"));

    X509Certificate sign(PrivateKey signer) {
        try {
            Value content = content();
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(signer);
            signature.update(content.encode());
            Value whole = Value.of(Value.SEQUENCE, content, ALGORITHM, Primitive.bits(signature.sign()));
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(whole.encode()));
        } catch (GeneralSecurityException | Malformed e) {
            throw new IllegalStateException(e);
        }
    }

    private Value content() throws Malformed {
        return Value.of(Value.SEQUENCE,
                Value.of(Value.context(0), Primitive.integer(BigInteger.TWO)),
                Primitive.integer(new BigInteger(63, new SecureRandom()).add(BigInteger.ONE)),
                ALGORITHM,
                name(issuer),
                Value.of(Value.SEQUENCE, Primitive.time(begin), Primitive.time(end)),
                name(subject),
                Value.parse(key.getEncoded()),
                Value.of(Value.context(3), Value.of(Value.SEQUENCE, extensions())));
    }

    private static Value name(String common) {
        Value attribute = Value.of(Value.SEQUENCE, Primitive.identifier("2.5.4.3"), Primitive.text(common));
        return Value.of(Value.SEQUENCE, Value.of(SET, attribute));
    }

    private List<Value> extensions() {
        List<Value> extensions = new ArrayList<>();
        if (authority) {
            extensions.add(extension("2.5.29.19", true, Value.of(Value.SEQUENCE, Primitive.yes())));
            // keyCertSign and cRLSign.
            extensions.add(extension("2.5.29.15", true, new Value(0x03, new byte[] {1, 0x06})));
        } else {
            extensions.add(extension("2.5.29.37", false,
                    Value.of(Value.SEQUENCE, Primitive.identifier("1.3.6.1.5.5.7.3.1"))));
            extensions.add(extension("2.5.29.17", false,
                    Value.of(Value.SEQUENCE, names.stream().map(AlternativeName::encoded).toList())));
        }
        return extensions;
    }

    private static Value extension(String identifier, boolean critical, Value value) {
        Value octets = Primitive.octets(value.encode());
        return critical ? Value.of(Value.SEQUENCE, Primitive.identifier(identifier), Primitive.yes(), octets)
                : Value.of(Value.SEQUENCE, Primitive.identifier(identifier), octets);
    }
}
