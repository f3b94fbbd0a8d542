package org.tenken.engine.operation;

import java.util.Optional;

/**
 * What a person reads about a step.
 *
 * @param what what it does
 * @param now what was found there, before it
 * @param after what will be there, or is there, after it
 * @param undo how it is taken back; nothing when it cannot be
 * @param command the honest equivalent that an admin could type; never holds a secret
 */
public record StepWords(Words what, Words now, Words after, Optional<Words> undo, String command) {}
