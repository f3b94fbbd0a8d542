package org.tenken.lab.windows.system;

/**
 * An installed update as {@code Win32_QuickFixEngineering} lists it.
 *
 * @param id such as {@code KB5031356}
 * @param description such as {@code Security Update}; never translated
 * @param installedOn a date as Windows writes it there, month first
 */
public record Hotfix(String id, String description, String installedOn) {}
