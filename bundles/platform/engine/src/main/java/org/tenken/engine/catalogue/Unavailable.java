package org.tenken.engine.catalogue;

/**
 * Something that is installed and cannot be used.
 *
 * @param what its id, or its bundle's name where the id is not known
 * @param reason why, in one English sentence that names bundle, class and attribute
 */
public record Unavailable(String what, String reason) {}
