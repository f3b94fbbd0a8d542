package org.tenken.lab.windows.system;

/**
 * A product row of the licensing service.
 *
 * @param id the activation id
 * @param name such as {@code Windows(R), Professional edition}
 * @param channel the last word of the description, such as {@code VOLUME_KMSCLIENT}
 * @param partialKey the key's last five characters; empty if no key is installed
 * @param status 0 unlicensed, 1 licensed, 2 to 6 as {@code LicenseStatus}
 * @param reason the status' HRESULT
 * @param graceMinutes how long the grace still lasts
 */
public record Licence(String id, String name, String channel, String partialKey, int status, long reason,
        long graceMinutes) {}
