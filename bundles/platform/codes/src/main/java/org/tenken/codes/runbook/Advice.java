package org.tenken.codes.runbook;

import org.tenken.codes.LocalText;

/**
 * What to do for a host in one situation.
 *
 * @param situation the host's tag, such as {@code always-behind-proxy}, {@code direct} or {@code mobile}
 * @param text the advice
 */
public record Advice(String situation, LocalText text) {}
