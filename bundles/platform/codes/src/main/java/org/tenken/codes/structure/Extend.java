package org.tenken.codes.structure;

import java.util.List;

/**
 * The second number of an upgrade failure, taken apart: {@code 0x20017} is phase 2, operation 0x17.
 *
 * <p>Phases and operations are those that Microsoft published for Windows 10, version 1607 and later.
 *
 * @param value the whole number
 * @param phase which stretch of the upgrade it was
 * @param phaseName the published name, or empty if that phase has none
 * @param operation what Setup was doing
 * @param operationName the published name, or empty if that operation has none
 */
public record Extend(int value, int phase, String phaseName, int operation, String operationName) {

    private static final List<String> PHASES =
            List.of("UNKNOWN", "DOWNLEVEL", "SAFE_OS", "FIRST_BOOT", "OOBE_BOOT", "UNINSTALL");

    private static final List<String> OPERATIONS = List.of(
            "UNKNOWN", "COPY_PAYLOAD", "DOWNLOAD_UPDATES", "INSTALL_UPDATES", "INSTALL_RECOVERY_ENVIRONMENT",
            "INSTALL_RECOVERY_IMAGE", "REPLICATE_OC", "INSTALL_DRIVERS", "PREPARE_SAFE_OS", "PREPARE_ROLLBACK",
            "PREPARE_FIRST_BOOT", "PREPARE_OOBE_BOOT", "APPLY_IMAGE", "MIGRATE_DATA", "SET_PRODUCT_KEY",
            "ADD_UNATTEND", "ADD_DRIVER", "ENABLE_FEATURE", "DISABLE_FEATURE", "REGISTER_ASYNC_PROCESS",
            "REGISTER_SYNC_PROCESS", "CREATE_FILE", "CREATE_REGISTRY", "BOOT", "SYSPREP", "OOBE", "BEGIN_FIRST_BOOT",
            "END_FIRST_BOOT", "BEGIN_OOBE_BOOT", "END_OOBE_BOOT", "PRE_OOBE", "POST_OOBE",
            "ADD_PROVISIONING_PACKAGE");

    static Extend of(int value) {
        int phase = value >>> 16 & 0xF;
        int operation = value & 0xFFFF;
        return new Extend(value, phase, name(PHASES, phase), operation, name(OPERATIONS, operation));
    }

    private static String name(List<String> names, int index) {
        return index < names.size() ? names.get(index) : "";
    }
}
