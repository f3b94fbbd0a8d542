package org.tenken.codes;

/** How well a meaning is proven. */
public enum Confidence {
    /** Read in the vendor's own header or document. */
    DOCUMENTED,
    /** Read elsewhere only, and believed. */
    SECONDARY,
    /** Known from experience; no source was found. */
    UNPROVEN
}
