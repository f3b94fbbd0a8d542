package org.tenken.api.probe;

/**
 * Why a probe has no value.
 *
 * @param absent whether somebody looked and it is not there, as against nobody could look
 * @param text for absent a text key of the module or {@code absent}; else the reason
 * @param detail more for a person, in English, perhaps empty
 */
public record Gap(boolean absent, String text, String detail) {}
