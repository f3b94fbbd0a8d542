package org.tenken.codes;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.pack.FolderPackSource;
import org.tenken.codes.pack.Offers;
import org.tenken.codes.pack.PackFilter;
import org.tenken.codes.pack.PackReader;
import org.tenken.codes.pack.PackSource;

/** The packs that the product's modules bring, read from their source folders. */
public final class Shipped {

    /** The modules with packs, in the order in which the product installs them. */
    public static final List<String> MODULES = List.of("time", "network", "system", "update", "licensing");

    private static final Offers TIME = new Offers(Set.of("time.clock", "time.source"),
            Set.of("time.resync", "time.set", "time.follow"));
    private static final Offers NETWORK = new Offers(
            Set.of("network.address", "network.reach", "network.proxy", "network.firewall", "network.vpn",
                    "network.tls", "network.hosts-file"),
            Set.of("network.proxy-import", "network.proxy-set", "network.proxy-clear", "network.tls-enable",
                    "network.hosts-clean"));

    private Shipped() {}

    public static CatalogueSnapshot snapshot() {
        return snapshot(PackFilter.ALL, MODULES);
    }

    public static CatalogueSnapshot snapshot(PackFilter filter, List<String> modules) {
        PackReader reader = new PackReader(filter);
        return new CatalogueSnapshot(modules.stream().map(module -> reader.read(source(module))).toList());
    }

    private static PackSource source(String module) {
        Path folder = Path.of("../../modules").resolve(module).resolve("src/main/resources");
        Offers offers = module.equals("time") ? TIME : module.equals("network") ? NETWORK : Offers.of("");
        return new FolderPackSource(folder, new Module("org.tenken." + module, "0.1.0", false), offers);
    }
}
