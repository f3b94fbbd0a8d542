package org.tenken.codes;

/**
 * The part of Windows, or of another product, that speaks a code.
 *
 * @param id the word that packs use, such as {@code winhttp}
 * @param name what people call it
 */
public record Component(String id, LocalText name) {}
