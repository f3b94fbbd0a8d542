package org.tenken.engine.run;

import java.time.Instant;

/**
 * How a run ended.
 *
 * @param id the run's id
 * @param started when it began
 * @param finished when it ended
 * @param cancelled whether it was given up
 * @param hosts how many hosts were asked for
 * @param done how many of them have a result
 * @param reached how many of them were reached
 */
public record RunSummary(String id, Instant started, Instant finished, boolean cancelled, int hosts, int done,
        int reached) {}
