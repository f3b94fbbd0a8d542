package org.tenken.winrm.soap;

/** One word of a command line on its way through {@code cmd.exe} to a program. */
final class CommandWord {

    private CommandWord() {}

    /**
     * Returns the word, quoted if it needs it.
     *
     * <p>Inside quotes {@code cmd.exe} takes its own signs as they are; a quote inside the word would end that, so such
     * a word is refused rather than let a second command in.
     */
    static String quoted(String word) {
        if (word.indexOf('"') >= 0 || word.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A word of a command holds a quote or a control character.");
        }
        if (word.matches("[\\w./:\\\\=,+@%-]+")) {
            return word;
        }
        // A program would take the backslash before the closing quote for an escape.
        return '"' + word + (word.endsWith("\\") ? "\\" : "") + '"';
    }
}
