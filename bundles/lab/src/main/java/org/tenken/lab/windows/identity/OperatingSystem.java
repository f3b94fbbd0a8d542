package org.tenken.lab.windows.identity;

import java.util.List;

/** A Windows release as a host can run it; build, edition and names as Microsoft publishes them. */
public enum OperatingSystem {
    /** Windows 7 with Service Pack 1. */
    WINDOWS_7("Windows 7", "6.1", 7601, 0, "", "Professional", 48, false, "Professional"),
    /** Windows 8.1. */
    WINDOWS_8_1("Windows 8.1", "6.3", 9600, 0, "", "Pro", 48, false, "Professional"),
    /** Windows 10, version 22H2. */
    WINDOWS_10("Windows 10", "10.0", 19045, 5011, "22H2", "Pro", 48, false, "Professional"),
    /** Windows 11, version 23H2. */
    WINDOWS_11("Windows 11", "10.0", 22631, 4317, "23H2", "Enterprise", 4, false, "Enterprise"),
    /** Windows Server 2008 R2 with Service Pack 1. */
    SERVER_2008_R2("Windows Server 2008 R2", "6.1", 7601, 0, "", "Standard", 7, true, "ServerStandard"),
    /** Windows Server 2012 R2. */
    SERVER_2012_R2("Windows Server 2012 R2", "6.3", 9600, 0, "", "Standard", 7, true, "ServerStandard"),
    /** Windows Server 2016. */
    SERVER_2016("Windows Server 2016", "10.0", 14393, 7428, "1607", "Standard", 7, true, "ServerStandard"),
    /** Windows Server 2019. */
    SERVER_2019("Windows Server 2019", "10.0", 17763, 6414, "1809", "Standard", 7, true, "ServerStandard"),
    /** Windows Server 2022. */
    SERVER_2022("Windows Server 2022", "10.0", 20348, 2762, "21H2", "Datacenter", 8, true, "ServerDatacenter"),
    /** Windows Server 2025. */
    SERVER_2025("Windows Server 2025", "10.0", 26100, 2033, "24H2", "Datacenter", 8, true, "ServerDatacenter");

    private final String product;
    private final String kernel;
    private final int build;
    private final int revision;
    private final String release;
    private final String edition;
    private final int sku;
    private final boolean server;
    private final String editionId;

    OperatingSystem(String product, String kernel, int build, int revision, String release, String edition, int sku,
            boolean server, String editionId) {
        this.product = product;
        this.kernel = kernel;
        this.build = build;
        this.revision = revision;
        this.release = release;
        this.edition = edition;
        this.sku = sku;
        this.server = server;
        this.editionId = editionId;
    }

    /** Returns the product's name without its edition. */
    public String product() {
        return product;
    }

    /** Returns the product's name with its edition, as installed in English. */
    public String productName() {
        return product + " " + edition;
    }

    /** Returns the caption that management shows; the oldest releases end it with a space. */
    public String caption() {
        return "Microsoft " + productName() + (this == WINDOWS_7 || this == SERVER_2008_R2 ? " " : "");
    }

    /** Returns the version, such as {@code 10.0.19045}. */
    public String version() {
        return kernel + "." + build;
    }

    /** Returns the kernel's version, such as {@code 6.1}. */
    public String kernel() {
        return kernel;
    }

    /** Returns the build number. */
    public int build() {
        return build;
    }

    /** Returns the update build revision, or zero where Windows has none. */
    public int revision() {
        return revision;
    }

    /** Returns the release, such as {@code 22H2}, or the empty text where Windows has none. */
    public String release() {
        return release;
    }

    /** Returns {@code OperatingSystemSKU}. */
    public int sku() {
        return sku;
    }

    /** Returns {@code EditionID}. */
    public String editionId() {
        return editionId;
    }

    /** Tells servers from clients. */
    public boolean isServer() {
        return server;
    }

    /** Returns which of three service layouts the release has: 0 for 7, 1 for 8.1, 2 for 10 and their servers. */
    public int generation() {
        return List.of("6.1", "6.3", "10.0").indexOf(kernel);
    }

    /** Tells whether {@code root/StandardCimv2} with its network classes exists. */
    public boolean hasNetworkClasses() {
        return generation() > 0;
    }

    /** Returns the service pack, or zero. */
    public int servicePack() {
        return generation() == 0 ? 1 : 0;
    }
}
