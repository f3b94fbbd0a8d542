package org.tenken.engine.operation;

import org.tenken.spi.Rung;

/**
 * Why a host was not reached.
 *
 * @param rung the rung that broke
 * @param reason one fixed word, as {@link org.tenken.spi.HostFailure#reason()}
 * @param message one English sentence; never a secret
 */
public record Unreached(Rung rung, String reason, String message) {}
