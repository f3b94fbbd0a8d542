package org.tenken.api.probe;

import java.util.Optional;

/**
 * A value or the reason why there is none.
 *
 * @param value the value
 * @param gap the reason, when there is no value
 * @param <T> the value's type
 */
public record Attempt<T>(Optional<T> value, Optional<Gap> gap) {}
