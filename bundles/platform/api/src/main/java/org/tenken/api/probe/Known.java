package org.tenken.api.probe;

import java.time.Duration;
import java.util.Map;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;
import org.tenken.api.read.Place;

/**
 * What is known so far while a probe is replayed.
 *
 * @param answers the answers so far
 * @param place where reads happen unless they say otherwise
 * @param after which sample is meant, as the time after the first
 */
public record Known(Map<Ask, Answer> answers, Place place, Duration after) {

    /** Returns what is known at the host itself, first sample. */
    public static Known of(Map<Ask, Answer> answers) {
        return new Known(answers, Place.HOST, Duration.ZERO);
    }
}
