package org.tenken.winrm.ntlm;

/** The negotiation flags this initiator uses (2.2.2.5). */
final class Flags {

    static final int UNICODE = 0x00000001;
    static final int REQUEST_TARGET = 0x00000004;
    static final int SIGN = 0x00000010;
    static final int SEAL = 0x00000020;
    static final int NTLM = 0x00000200;
    static final int ALWAYS_SIGN = 0x00008000;
    static final int EXTENDED_SESSION_SECURITY = 0x00080000;
    static final int TARGET_INFO = 0x00800000;
    static final int VERSION = 0x02000000;
    static final int STRONG_KEYS = 0x20000000;
    static final int KEY_EXCHANGE = 0x40000000;
    static final int MEDIUM_KEYS = 0x80000000;

    /** What is asked for. */
    static final int WANTED = UNICODE | REQUEST_TARGET | SIGN | SEAL | NTLM | ALWAYS_SIGN | EXTENDED_SESSION_SECURITY
            | TARGET_INFO | VERSION | STRONG_KEYS | KEY_EXCHANGE | MEDIUM_KEYS;

    /** Without these there is no sealing worth the name. */
    static final int NEEDED = UNICODE | SIGN | SEAL | EXTENDED_SESSION_SECURITY | STRONG_KEYS;

    private Flags() {}
}
