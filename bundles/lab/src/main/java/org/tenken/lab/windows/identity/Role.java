package org.tenken.lab.windows.identity;

/** What a host is there for. */
public enum Role {
    /** A person's computer. */
    WORKSTATION,
    /** A server without a special role. */
    SERVER,
    /** A file server. */
    FILE_SERVER,
    /** A web server. */
    WEB_SERVER,
    /** A controller of the domain. */
    DOMAIN_CONTROLLER
}
