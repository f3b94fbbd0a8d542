package org.tenken.api.read;

import java.time.Duration;

/**
 * A read at a place, perhaps some time after the first sample.
 *
 * @param read what
 * @param place where
 * @param after how long after the run's first sample; zero for at once
 */
public record Ask(Read read, Place place, Duration after) {}
