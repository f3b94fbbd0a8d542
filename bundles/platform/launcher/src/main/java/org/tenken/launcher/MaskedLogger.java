package org.tenken.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ResourceBundle;

/** Writes records from {@code INFO} on to a file, after taking out what looks like a secret. */
final class MaskedLogger implements System.Logger {

    private final String name;
    private final LogFile file;

    MaskedLogger(String name, LogFile file) {
        this.name = name;
        this.file = file;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isLoggable(Level level) {
        return level.getSeverity() >= Level.INFO.getSeverity() && level != Level.OFF;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
        if (isLoggable(level)) {
            file.add(record(level, message, thrown));
        }
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... values) {
        if (isLoggable(level)) {
            file.add(record(level, formatted(format, values), null));
        }
    }

    private String record(Level level, String message, Throwable thrown) {
        StringWriter text = new StringWriter();
        text.append(Instant.now().truncatedTo(ChronoUnit.MILLIS).toString()).append(' ').append(level.name())
                .append(' ').append(name).append(' ').append(message).append('\n');
        if (thrown != null) {
            thrown.printStackTrace(new PrintWriter(text, true));
        }
        return Secrets.mask(text.toString());
    }

    private static String formatted(String format, Object... values) {
        return format == null || values == null || values.length == 0 ? format : MessageFormat.format(format, values);
    }
}
