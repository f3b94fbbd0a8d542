package org.tenken.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class HostListTest {

    private static Host host(String name, String address, int port, String... tags) {
        return new Host(name, address, port == 0 ? OptionalInt.empty() : OptionalInt.of(port), List.of(tags),
                Optional.empty());
    }

    @Test
    void readsOneHostALine() {
        HostList list = HostList.read("\uFEFFpc-1\r\n\r\n# a remark\n  pc-2:5986 \n10.0.0.7\nfe80::1\n");
        assertThat(list).isEqualTo(new HostList(List.of(host("pc-1", "pc-1", 0), host("pc-2", "pc-2", 5986),
                host("10.0.0.7", "10.0.0.7", 0), host("fe80::1", "fe80::1", 0)), List.of()));
    }

    @Test
    void readsColumnsInAnyOrderAndWithAnyUsualSeparator() {
        assertThat(HostList.read("tags,host,port,address\n\"red; blue\",a,,10.0.0.1\n,b,5986,\n").hosts())
                .containsExactly(host("a", "10.0.0.1", 0, "red", "blue"), host("b", "b", 5986));
        assertThat(HostList.read("Host;Address\nc;10.0.0.2\n").hosts()).containsExactly(host("c", "10.0.0.2", 0));
        assertThat(HostList.read("host,group\nd,Tokyo\n").hosts().get(0).group()).contains("Tokyo");
    }

    @Test
    void reportsBrokenLinesWithTheirNumberAndKeepsTheRest() {
        HostList list = HostList.read(
                "host,address,port\na,10.0.0.1,5985\nb,10.0.0.2,99999\n,10.0.0.3\n"
                        + "\"c,1\nA,1.2.3.4\nd,1,2,3\ne,;rm,1\nf\n");
        assertThat(list.hosts()).extracting(Host::name).containsExactly("a", "f");
        assertThat(list.problems()).containsExactly(
                new HostList.Problem(3, "a port is 1 to 65535, not 99999"),
                new HostList.Problem(4, "the host's name is missing"),
                new HostList.Problem(5, "a quote is not closed"),
                new HostList.Problem(6, "the host A is listed twice"),
                new HostList.Problem(7, "4 columns where the header has 3"),
                new HostList.Problem(8, "not a name or address: ;rm"));
    }

    @Test
    void refusesWhatCannotBeAHost() {
        assertThat(HostList.read("a b\nx:y\n-oops\nz:0\n").problems()).extracting(HostList.Problem::line)
                .containsExactly(1, 2, 3, 4);
    }
}
