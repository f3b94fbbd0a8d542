package org.tenken.winrm.session;

import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.winrm.http.Reply;

/** What an answer means that is not a message of WS-Management. */
final class Statuses {

    private Statuses() {}

    static HostFailure failure(Reply reply) {
        return switch (reply.status()) {
            case 200 -> failure(Rung.PORT, "garbled", "The port answers, but not as WinRM.");
            case 400 -> failure(Rung.AUTHENTICATION, "garbled",
                    "The host could not read the sealed message (HTTP 400).");
            case 401 -> failure(Rung.AUTHENTICATION, "login", "The host wants a login (HTTP 401).");
            case 403 -> failure(Rung.AUTHORISATION, "denied", "The account may not use WinRM on the host (HTTP 403).");
            case 404, 405 -> failure(Rung.PORT, "garbled", "The port answers, but WinRM is not there (HTTP "
                    + reply.status() + ").");
            case 413 -> failure(Rung.WMI, "too-large", "The host does not take a message this long (HTTP 413).");
            case 500 -> failure(Rung.AUTHENTICATION, "login",
                    "The host refuses the message, most likely because it is not sealed (HTTP 500).");
            case 503 -> failure(Rung.WMI, "fault", "WinRM on the host is not ready (HTTP 503).");
            default -> failure(Rung.PORT, "garbled", "The host answers with HTTP " + reply.status() + ".");
        };
    }

    private static HostFailure failure(Rung rung, String reason, String message) {
        return new HostFailure(rung, reason, message, false, null);
    }
}
