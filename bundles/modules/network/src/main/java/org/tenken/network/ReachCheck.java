package org.tenken.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.tenken.api.check.Check;
import org.tenken.api.check.Finding;
import org.tenken.api.check.Profile;
import org.tenken.api.check.Status;
import org.tenken.api.facts.Setting;
import org.tenken.api.probe.Probe;
import org.tenken.api.read.Read;

/**
 * Tries, from the host itself, to connect to the update servers, or to the machine's proxy where one is set.
 *
 * <p>A refused connection and an unknown name are answers; the way past the proxy is the proxy's own affair.
 */
@Component(service = Check.class)
@Check.Info(id = "network.reach", area = "network", title = "%network.reach",
        profiles = {Profile.UPDATE, Profile.UPGRADE, Profile.ACTIVATION})
public final class ReachCheck implements Check<List<ReachCheck.Link>> {

    private static final String SERVERS = "download.microsoft.com,windowsupdate.microsoft.com";
    private static final int HTTPS = 443;

    /** One connection that was tried. */
    public record Link(String host, int port, boolean proxy, String outcome) {}

    @Override
    public Probe<List<Link>> probe() {
        return Probe.all(WinHttpProxy.probe(), Setting.of("network.reach.servers", SERVERS), ReachCheck::links)
                .then(links -> links);
    }

    private static Probe<List<Link>> links(WinHttpProxy proxy, String servers) {
        Optional<ProxyList.Server> server = proxy.manual() ? ProxyList.parse(proxy.proxy()).secure() : Optional.empty();
        if (server.isPresent()) {
            return link(server.get().host(), server.get().port(), true).map(List::of);
        }
        return Probe.all(Stream.of(servers.split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .map(name -> link(name, HTTPS, false)).toList());
    }

    private static Probe<Link> link(String host, int port, boolean proxy) {
        return Probe.row(new Read.Tcp(host, port)).map(row -> new Link(host, port, proxy, row.text("outcome")));
    }

    @Override
    public Finding check(List<Link> links) {
        return links.isEmpty()
                ? Finding.notApplicable("network.reach.nobody")
                : Finding.worst(links.stream().map(ReachCheck::part).toList());
    }

    private static Finding part(Link link) {
        Status status = link.outcome().equals("open") ? Status.OK : Status.FAIL;
        return Finding.of(status, (link.proxy() ? "network.reach.proxy-" : "network.reach.") + word(link.outcome()))
                .with("server", link.host()).with("port", link.port()).with("outcome", link.outcome());
    }

    private static String word(String outcome) {
        return List.of("open", "refused", "timeout", "unresolved").contains(outcome) ? outcome : "refused";
    }
}
