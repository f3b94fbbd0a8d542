package org.tenken.lab.ntlm;

/** The bits both sides negotiate with ([MS-NLMP] 2.2.2.5), as far as this side speaks them. */
final class NegotiateFlag {

    static final int UNICODE = 0x00000001;
    static final int REQUEST_TARGET = 0x00000004;
    static final int SIGN = 0x00000010;
    static final int SEAL = 0x00000020;
    static final int NTLM = 0x00000200;
    static final int ALWAYS_SIGN = 0x00008000;
    static final int TARGET_TYPE_SERVER = 0x00020000;
    static final int EXTENDED_SESSION_SECURITY = 0x00080000;
    static final int TARGET_INFO = 0x00800000;
    static final int VERSION = 0x02000000;
    static final int KEY_128 = 0x20000000;
    static final int KEY_EXCHANGE = 0x40000000;
    static final int KEY_56 = 0x80000000;

    /** All that this side can do. */
    static final int OWN = UNICODE | REQUEST_TARGET | SIGN | SEAL | NTLM | ALWAYS_SIGN | EXTENDED_SESSION_SECURITY
            | VERSION | KEY_128 | KEY_EXCHANGE | KEY_56;

    /** What a challenge says whether the client asked or not. */
    static final int ALWAYS = NTLM | TARGET_INFO;

    private NegotiateFlag() {}

    static boolean set(int flags, int flag) {
        return (flags & flag) != 0;
    }
}
