package org.tenken.codes.structure;

/** How 32 bits are laid out. */
public enum Form {
    /** Zero: no error. */
    ZERO,
    /** COM result: severity bit, 11 bits of facility, 16 bits of code. */
    HRESULT,
    /** An HRESULT of facility 7, which wraps a Win32 error number. */
    WIN32,
    /** An HRESULT of facility 25, which wraps an HTTP status. */
    HTTP,
    /** Kernel status: two severity bits, 12 bits of facility, 16 bits of code. */
    NTSTATUS,
    /** An NTSTATUS made an HRESULT by setting bit 28. */
    WRAPPED_NTSTATUS,
    /** Defined by a program and not by Windows: bit 29 is set. */
    CUSTOMER
}
