package org.tenken.lab.ntlm;

/** A token or a seal that is malformed, forged or of somebody unknown; the words never hold a secret. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Creates a refusal with its reason. */
    public Refused(String reason) {
        super(reason);
    }
}
