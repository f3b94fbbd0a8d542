package org.tenken.launcher;

/** The one line that an exception has to say. */
final class Reason {

    private Reason() {}

    /** Returns the innermost cause's words on one line, or its type where it has none. */
    static String of(Throwable problem) {
        Throwable innermost = problem;
        while (innermost.getCause() != null && innermost.getCause() != innermost) {
            innermost = innermost.getCause();
        }
        String words = innermost.getMessage();
        if (words == null || words.isBlank()) {
            return innermost.getClass().getSimpleName();
        }
        String line = words.strip().replaceAll("\\s*\\R\\s*", " ");
        return innermost instanceof LinkageError || innermost instanceof ClassNotFoundException
                ? innermost.getClass().getSimpleName() + " " + line
                : line;
    }
}
