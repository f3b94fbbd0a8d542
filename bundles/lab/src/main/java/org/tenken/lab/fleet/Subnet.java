package org.tenken.lab.fleet;

/**
 * The loopback addresses of a fleet: 127.x.y.1 and following, 254 hosts to each y.
 *
 * @param start the number x * 256 + y of the first host
 */
public record Subnet(int start) {

    private static final int FIRST = 1 << 8;
    private static final int LAST = 250 << 8;
    private static final int HOSTS_EACH = 254;
    private static final int STRIDE = 97;

    /** Returns the subnet that a fleet takes if nobody has it. */
    public static Subnet of(FleetName name) {
        long mixed = (name.seed() * 31 + name.hosts()) * 0x9E3779B97F4A7C15L;
        return new Subnet(FIRST + (int) Long.remainderUnsigned(mixed, LAST - FIRST - spread(name)));
    }

    /** Returns another subnet for when this one is taken. */
    public Subnet next(FleetName name) {
        return new Subnet(FIRST + (start - FIRST + STRIDE) % (LAST - FIRST - spread(name)));
    }

    private static int spread(FleetName name) {
        return name.hosts() / HOSTS_EACH + 1;
    }

    /** Returns the address of a host; the first has the number 0. */
    public String address(int host) {
        return "127." + behind(host);
    }

    /** Returns the address that the host itself sees on its adapter. */
    public String inner(int host) {
        return "10." + (start >> 8) + "." + (100 + host / HOSTS_EACH % 100) + "." + (host % HOSTS_EACH + 1);
    }

    /** Returns an address of the site's own servers. */
    public String server(int number) {
        return "10." + (start >> 8) + ".0." + number;
    }

    private String behind(int host) {
        int number = start + host / HOSTS_EACH;
        return (number >> 8) + "." + (number & 0xFF) + "." + (host % HOSTS_EACH + 1);
    }
}
