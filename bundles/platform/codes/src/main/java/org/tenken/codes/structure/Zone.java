package org.tenken.codes.structure;

import java.util.Optional;

/** Ranges inside a facility that one part of a product keeps for itself, read from wuerror.h and slerror.h. */
final class Zone {

    private Zone() {}

    static Optional<String> of(int value, Facility facility) {
        if (facility.number() == Facility.WINDOWSUPDATE) {
            return Optional.of("zone.windows-update.".concat(update(value & 0xFFFF)));
        }
        if (facility.number() == Facility.ITF && value >>> 30 != 2) {
            return licensing(value & 0xF000);
        }
        if (facility.number() == Facility.WIN32 && (value & 0xFFFF) >= 12001 && (value & 0xFFFF) <= 12191) {
            return Optional.of("zone.winhttp");
        }
        return facility.number() == 15 && (value & 0xFFFF) >= 0x800 && (value & 0xFFFF) < 0xA00
                ? Optional.of((value & 0xFFF0) >= 0x980 && (value & 0xFFFF) <= 0x990 ? "zone.delta" : "zone.servicing")
                : Optional.empty();
    }

    private static String update(int number) {
        switch (number >>> 12) {
            case 0: return number >= 0x430 && number <= 0x44B ? "endpoint" : "agent";
            case 1: return "installer";
            case 2: return "handler";
            case 3: return "interface";
            case 4: return "protocol";
            case 5: return number >= 0x5100 && number <= 0x51FF ? "silent" : "redirector";
            case 6: return "download";
            case 7: return number >= 0x7100 ? "metadata" : "offline";
            case 8: return "store";
            case 9: return "inventory";
            case 0xA: return "automatic";
            case 0xB: return "task";
            case 0xC: return "driver";
            case 0xD: return "setup";
            case 0xE: return "expression";
            default: return "reporter";
        }
    }

    private static Optional<String> licensing(int zone) {
        switch (zone) {
            case 0xA000: return Optional.of("zone.licensing.clearing-house-remap");
            case 0xB000: return Optional.of("zone.licensing.activation-server");
            case 0xC000: return Optional.of("zone.licensing.clearing-house");
            case 0xE000: return Optional.of("zone.licensing.internal");
            case 0xF000: return Optional.of("zone.licensing.client");
            default: return Optional.empty();
        }
    }
}
