package org.tenken.lab.fleet;

import org.tenken.lab.windows.identity.Identity;

/**
 * What a host is before anything is planted in it.
 *
 * @param number its place in the fleet, from 0
 * @param identity who it is
 * @param internet whether it reaches the internet directly; otherwise through the proxy alone
 * @param automatic whether the person on it lets a script choose the proxy
 * @param timeServiceRuns whether a workgroup's time service happens to run
 */
record Blueprint(int number, Identity identity, boolean internet, boolean automatic, boolean timeServiceRuns) {

    boolean inDomain() {
        return identity.domain().isPresent();
    }

    boolean hasUser() {
        return identity.user().isPresent();
    }

    /** Tells whether the person's proxy is typed in and the same as the machine's. */
    boolean typedProxy() {
        return !internet && hasUser() && !automatic;
    }
}
