package org.tenken.engine.operation;

import java.util.Optional;
import org.tenken.engine.text.Text;

/**
 * What a person reads about a step.
 *
 * @param what what it does
 * @param now what was found there, before it
 * @param after what will be there, or is there, after it
 * @param undo how it is taken back; nothing when it cannot be
 * @param command the honest equivalent that an admin could type; never holds a secret
 */
public record StepWords(Text what, Text now, Text after, Optional<Text> undo, String command) {}
