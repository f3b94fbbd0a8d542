package org.tenken.winrm.tls;

import io.netty.handler.ssl.SslHandler;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** One way of trusting; all its connections share one context, so that sessions are resumed. */
public final class TlsClient {

    private static final int REMEMBERED_SESSIONS = 20_000;

    private final SSLContext context;
    private final boolean checkName;

    TlsClient(X509ExtendedTrustManager trust, boolean checkName) {
        this.checkName = checkName;
        try {
            context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, null);
            context.getClientSessionContext().setSessionCacheSize(REMEMBERED_SESSIONS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks TLS.", e);
        }
    }

    /** Returns the handler for a connection to a host of this name. */
    public SslHandler handler(String name, int port) {
        SSLEngine engine = context.createSSLEngine(name, port);
        engine.setUseClientMode(true);
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        if (checkName) {
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
        }
        engine.setSSLParameters(parameters);
        SslHandler handler = new SslHandler(engine);
        // The leg's own deadline counts.
        handler.setHandshakeTimeoutMillis(0);
        return handler;
    }
}
