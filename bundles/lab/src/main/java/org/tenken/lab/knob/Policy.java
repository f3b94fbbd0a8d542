package org.tenken.lab.knob;

/**
 * What a host's remote management service is configured to allow.
 *
 * @param basic whether a name and password in the clear are accepted
 * @param unencrypted whether bodies may travel unsealed over HTTP
 * @param tab whether the header lines of sealed parts start with a TAB, as Windows sends them
 * @param pullAtMost how many elements one answer of an enumeration holds at most
 */
public record Policy(boolean basic, boolean unencrypted, boolean tab, int pullAtMost) {

    /** As Windows comes: no Basic, sealed bodies only, batches of up to 32 000 elements. */
    public static final Policy WINDOWS = new Policy(false, false, true, 32_000);

    /** Checks the numbers. */
    public Policy {
        if (pullAtMost < 1) {
            throw new IllegalArgumentException("pullAtMost " + pullAtMost);
        }
    }

    /** Returns this policy with Basic and unsealed bodies allowed, as many guides wrongly recommend. */
    public Policy open() {
        return new Policy(true, true, tab, pullAtMost);
    }

    /** Returns this policy with sealed parts framed without a TAB. */
    public Policy withoutTab() {
        return new Policy(basic, unencrypted, false, pullAtMost);
    }

    /** Returns this policy with smaller batches. */
    public Policy pulling(int elements) {
        return new Policy(basic, unencrypted, tab, elements);
    }
}
