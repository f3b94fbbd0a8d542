package org.tenken.lab.windows.system;

/**
 * A volume with a letter.
 *
 * @param letter such as {@code C:}
 * @param label its name
 * @param size in bytes
 * @param free in bytes
 */
public record Disk(String letter, String label, long size, long free) {}
