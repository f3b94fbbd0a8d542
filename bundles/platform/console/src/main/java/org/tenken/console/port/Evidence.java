package org.tenken.console.port;

/** One value that a finding rests on. */
public record Evidence(String name, String value) {}
