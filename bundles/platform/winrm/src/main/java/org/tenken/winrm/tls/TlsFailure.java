package org.tenken.winrm.tls;

import io.netty.handler.ssl.NotSslRecordException;
import java.nio.channels.ClosedChannelException;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;

/** Finds the words for a handshake that did not come about. */
public final class TlsFailure {

    private TlsFailure() {}

    /** Returns the failure of the TLS rung that lies behind an exception. */
    public static HostFailure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Distrust distrust) {
                return failure(distrust.reason(), distrust.getMessage(), thrown);
            }
            if (cause instanceof NotSslRecordException) {
                return failure("handshake", "The port does not speak TLS.", thrown);
            }
            if (cause instanceof ClosedChannelException) {
                return failure("dropped", "The host hung up during the TLS handshake.", thrown);
            }
        }
        return failure("handshake", "The TLS handshake failed: " + thrown.getMessage() + ".", thrown);
    }

    private static HostFailure failure(String reason, String message, Throwable cause) {
        return new HostFailure(Rung.TLS, reason, message, false, cause);
    }
}
