package org.tenken.lab.windows.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.tenken.lab.windows.identity.OperatingSystem;
import org.tenken.lab.windows.system.Licence;

/** The licensing rows of an activated host: a volume client in a domain, a retail key elsewhere. */
final class Activation {

    private static final long LICENSED_REASON = 0x4004F040L;
    private static final long KMS_GRACE_MINUTES = 259_200;

    private Activation() {}

    static List<Licence> licences(OperatingSystem system, boolean volume) {
        String name = "Windows(R), " + system.editionId() + " edition";
        Licence used = volume
                ? new Licence(id(system, "kms"), name, "VOLUME_KMSCLIENT", clientKey(system), 1, 0, KMS_GRACE_MINUTES)
                : new Licence(id(system, "retail"), name, "RETAIL", "3V66T", 1, LICENSED_REASON, 0);
        Licence unused = new Licence(id(system, "mak"), name, "VOLUME_MAK", "", 0, 0xC004F014L, 0);
        return List.of(used, unused);
    }

    private static String id(OperatingSystem system, String channel) {
        return UUID.nameUUIDFromBytes((system + channel).getBytes(StandardCharsets.US_ASCII)).toString();
    }

    /** The last five characters of the published client setup keys. */
    private static String clientKey(OperatingSystem system) {
        return switch (system) {
            case WINDOWS_7 -> "GPDD4";
            case WINDOWS_8_1 -> "9D6T9";
            case WINDOWS_10 -> "T83GX";
            case WINDOWS_11 -> "2YT43";
            case SERVER_2008_R2 -> "R7VHC";
            case SERVER_2012_R2 -> "MDVJX";
            case SERVER_2016 -> "KHKQY";
            case SERVER_2019 -> "J464C";
            case SERVER_2022 -> "6VM33";
            case SERVER_2025 -> "YP6DF";
        };
    }
}
