package org.tenken.console.host;

/** How a host stands over all its checks, worst first. */
public enum Health {
    FAILING, UNREACHED, WARNING, GAPS, HEALTHY, UNKNOWN
}
