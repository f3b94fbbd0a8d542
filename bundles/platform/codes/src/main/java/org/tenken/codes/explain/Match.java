package org.tenken.codes.explain;

/** How the meanings of an explanation belong to its subject. */
public enum Match {
    /** A module lists this very subject. */
    LISTED,
    /** The pair is not listed; its result is. */
    RESULT_ONLY,
    /** A code that differs in the severity bits alone is listed. */
    OTHER_SEVERITY,
    /** The NTSTATUS inside the HRESULT is listed. */
    UNWRAPPED,
    /** Nobody lists it; only its structure is known. */
    UNLISTED
}
