package org.tenken.engine.change.kept;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** Names operations so that they sort by time and can be typed. */
public final class OperationId {

    private OperationId() {}

    /** Returns a new name, such as {@code 20261121-094200-7f3a}, in coordinated universal time. */
    public static String fresh(Clock clock) {
        byte[] random = new byte[2];
        new SecureRandom().nextBytes(random);
        return DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC).format(clock.instant())
                + '-' + HexFormat.of().formatHex(random);
    }
}
