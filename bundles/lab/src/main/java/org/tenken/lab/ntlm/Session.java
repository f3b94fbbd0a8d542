package org.tenken.lab.ntlm;

import java.util.Optional;

/**
 * Somebody who proved to know a password, and the keys both sides now share.
 *
 * @param user the user name as the client wrote it
 * @param domain the domain as the client wrote it, often empty
 * @param seal what seals and opens this connection's messages
 * @param channelBindings the digest that ties the login to a TLS channel, if the client sent one
 */
public record Session(String user, String domain, Seal seal, Optional<byte[]> channelBindings) {}
