package org.tenken.lab.wsman;

import java.util.Locale;
import org.tenken.lab.knob.Policy;
import org.tenken.lab.shell.Shells;

/**
 * The service's own settings, as far as a client plans by them: quotas and time limits with Windows' current
 * defaults.
 */
final class Configuration {

    private final Policy policy;

    Configuration(Policy policy) {
        this.policy = policy;
    }

    Markup get(Message message) {
        return Envelope.of(Namespace.TRANSFER + "/GetResponse", message.id(), markup -> {
            String uri = message.resource().uri().toLowerCase(Locale.ROOT);
            if (uri.endsWith("/service")) {
                markup.open("cfg:Service").attribute("xmlns:cfg", Namespace.CONFIG + "/service");
                service(markup);
            } else if (uri.endsWith("/winrs")) {
                markup.open("cfg:Winrs").attribute("xmlns:cfg", Namespace.CONFIG + "/winrs");
                shells(markup);
            } else {
                markup.open("cfg:Config").attribute("xmlns:cfg", Namespace.CONFIG);
                limits(markup);
            }
            markup.close();
        });
    }

    private void limits(Markup markup) {
        markup.element("cfg:MaxEnvelopeSizekb", Integer.toString(Message.ENVELOPE / 1024))
                .element("cfg:MaxTimeoutms", Long.toString(Message.TIMEOUT.toMillis()));
        markup.element("cfg:MaxBatchItems", Integer.toString(policy.pullAtMost()))
                .element("cfg:MaxProviderRequests", "4294967295");
        markup.open("cfg:Service");
        service(markup);
        markup.close().open("cfg:Winrs");
        shells(markup);
        markup.close();
    }

    private void service(Markup markup) {
        markup.element("cfg:MaxConcurrentOperations", "4294967295");
        markup.element("cfg:MaxConcurrentOperationsPerUser", Integer.toString(EnumerationService.PER_USER));
        markup.element("cfg:EnumerationTimeoutms", Long.toString(EnumerationService.LIFE.toMillis()));
        markup.element("cfg:MaxConnections", "300").element("cfg:MaxPacketRetrievalTimeSeconds", "120");
        markup.element("cfg:AllowUnencrypted", Boolean.toString(policy.unencrypted())).open("cfg:Auth");
        markup.element("cfg:Basic", Boolean.toString(policy.basic())).element("cfg:Kerberos", "false")
                .element("cfg:Negotiate", "true");
        markup.element("cfg:Certificate", "false").element("cfg:CredSSP", "false");
        markup.element("cfg:CbtHardeningLevel", "Relaxed").close();
    }

    private static void shells(Markup markup) {
        markup.element("cfg:AllowRemoteShellAccess", "true")
                .element("cfg:IdleTimeout", Long.toString(Shells.IDLE.toMillis()));
        markup.element("cfg:MaxConcurrentUsers", "10").element("cfg:MaxShellRunTime", "2147483647");
        markup.element("cfg:MaxProcessesPerShell", "25").element("cfg:MaxMemoryPerShellMB", "1024");
        markup.element("cfg:MaxShellsPerUser", Integer.toString(Shells.PER_USER));
    }
}
