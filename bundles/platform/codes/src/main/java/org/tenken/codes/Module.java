package org.tenken.codes;

/**
 * The module that brought something.
 *
 * @param name its symbolic name
 * @param version its version
 * @param unverified whether nobody has checked where it comes from; must be shown wherever its content shows
 */
public record Module(String name, String version, boolean unverified) {}
