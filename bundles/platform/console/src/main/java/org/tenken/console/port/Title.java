package org.tenken.console.port;

/**
 * A check or a fix as it is listed.
 *
 * @param area the part of Windows it belongs to
 * @param module the bundle that brings it
 */
public record Title(String id, Phrase name, String area, String module) {}
