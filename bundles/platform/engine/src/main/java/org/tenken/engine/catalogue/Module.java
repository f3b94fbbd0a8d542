package org.tenken.engine.catalogue;

/**
 * A bundle that brings checks, fixes, surveys or codes.
 *
 * @param name its symbolic name
 * @param version its version
 * @param verified whether it came with the product; false for what was dropped into the modules folder
 */
public record Module(String name, String version, boolean verified) {}
