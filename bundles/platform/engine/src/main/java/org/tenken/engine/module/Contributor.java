package org.tenken.engine.module;

import org.tenken.api.grant.Grants;
import org.tenken.api.port.Port;
import org.tenken.engine.catalogue.Module;

/**
 * Who answers for a check, fix or survey.
 *
 * @param id the check's, fix's or survey's
 * @param kind which of these it is
 * @param module the bundle
 * @param applies an LDAP filter over a host's traits; empty for every host
 * @param grants what the bundle may read and plan
 * @param port the only way to it
 */
public record Contributor(String id, Kind kind, Module module, String applies, Grants grants, Port port) {}
