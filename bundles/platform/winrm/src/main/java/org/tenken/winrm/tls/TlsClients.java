package org.tenken.winrm.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.tenken.spi.Endpoint;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;

/** Keeps one {@link TlsClient} for each way of trusting; reads files on the executor it was given. */
public final class TlsClients {

    private static final long LARGEST_FILE = 4 << 20;

    private final Map<Key, CompletableFuture<TlsClient>> known = new ConcurrentHashMap<>();
    private final Executor readers;

    /** A changed file is another trust. */
    private record Key(Endpoint.Trust trust, Optional<FileTime> changed) {}

    /** Creates an empty collection. */
    public TlsClients(Executor readers) {
        this.readers = readers;
    }

    /** Returns the client for a way of trusting, or the failure to read its file. */
    public CompletableFuture<TlsClient> client(Endpoint.Trust trust) {
        Key key = new Key(trust, trust.authorities().map(TlsClients::changed));
        CompletableFuture<TlsClient> client = known.computeIfAbsent(key, absent -> start(trust));
        client.whenComplete((value, failure) -> {
            if (failure != null) {
                known.remove(key, client);
            }
        });
        return client.copy();
    }

    private CompletableFuture<TlsClient> start(Endpoint.Trust trust) {
        CompletableFuture<TlsClient> started = new CompletableFuture<>();
        readers.execute(() -> {
            try {
                started.complete(create(trust));
            } catch (HostFailure e) {
                started.completeExceptionally(e);
            } catch (IOException | GeneralSecurityException e) {
                started.completeExceptionally(unreadable(trust, e));
            }
        });
        return started;
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static TlsClient create(Endpoint.Trust trust) throws IOException, GeneralSecurityException, HostFailure {
        if (trust.pin().isPresent()) {
            return new TlsClient(new PinTrust(trust.pin().get()), false);
        }
        Optional<KeyStore> store = trust.authorities().isEmpty() ? Optional.empty()
                : Optional.of(store(trust.authorities().get()));
        return new TlsClient(new AuthorityTrust(authorities(store)), true);
    }

    private static X509ExtendedTrustManager authorities(Optional<KeyStore> store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(store.orElse(null));
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509ExtendedTrustManager extended) {
                return extended;
            }
        }
        throw new GeneralSecurityException("PKIX offers no trust manager");
    }

    private static KeyStore store(Path file) throws IOException, GeneralSecurityException, HostFailure {
        if (Files.size(file) > LARGEST_FILE) {
            throw new HostFailure(Rung.TLS, "untrusted", file + " is too large for a file of certificates.", false,
                    null);
        }
        Collection<? extends Certificate> certificates;
        try (InputStream in = Files.newInputStream(file)) {
            certificates = CertificateFactory.getInstance("X.509").generateCertificates(in);
        }
        if (certificates.isEmpty()) {
            throw new HostFailure(Rung.TLS, "untrusted", file + " holds no certificate.", false, null);
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Certificate certificate : certificates) {
            store.setCertificateEntry("authority-" + store.size(), certificate);
        }
        return store;
    }

    private static HostFailure unreadable(Endpoint.Trust trust, Exception e) {
        String file = trust.authorities().map(Path::toString).orElse("the system's trust");
        return new HostFailure(Rung.TLS, "untrusted", "The certificates of " + file + " cannot be read.", false, e);
    }
}
