package org.tenken.cli.output;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.tenken.api.check.Status;
import org.tenken.engine.text.Text;
import org.tenken.engine.text.Texts;

/** Prints lines for a person in one language, with colour where it is welcome. */
public final class Printer {

    private final PrintStream out;
    private final PrintStream remarks;
    private final Locale language;
    private final boolean colour;
    private final Texts texts;
    private final Words words;

    /**
     * Creates a printer.
     *
     * @param out takes the data
     * @param remarks takes progress and remarks
     * @param language the reader's language
     * @param colour whether escape sequences may be used
     */
    public Printer(PrintStream out, PrintStream remarks, Locale language, boolean colour, Texts texts) {
        this.out = out;
        this.remarks = remarks;
        this.language = language;
        this.colour = colour;
        this.texts = texts;
        this.words = new Words(language);
    }

    /** Prints a line of data. */
    public void line(String text) {
        out.print(Safe.line(text) + "\n");
    }

    /** Prints the command line's own words as a line of data. */
    public void say(String key, Object... namesAndValues) {
        out.print(words.say(key, namesAndValues) + "\n");
    }

    /** Prints the command line's own words as a remark. */
    public void remark(String key, Object... namesAndValues) {
        remarks.print(Safe.line(words.say(key, namesAndValues)) + "\n");
        remarks.flush();
    }

    /** Prints a line with a status word in front, coloured where colour is welcome. */
    public void status(Status status, String indent, String text) {
        out.print(indent + painted(status) + "  " + Safe.line(text) + "\n");
    }

    /** Prints rows in columns. */
    public void table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Width.of(row.get(i)));
            }
        });
        rows.forEach(row -> line(row(row, widths)));
    }

    private static String row(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == cells.size() - 1 ? cells.get(i) : Width.pad(cells.get(i), widths[i] + 2));
        }
        return line.toString();
    }

    /** Says an engine's text in the reader's language. */
    public String text(Text text) {
        return texts.render(text, language);
    }

    /** Says a typed value in the reader's language. */
    public String value(Object value) {
        return texts.render(value, language);
    }

    /** Returns the command line's own words. */
    public Words words() {
        return words;
    }

    /** Returns the reader's language. */
    public Locale language() {
        return language;
    }

    private String painted(Status status) {
        String word = Width.pad(words.say("status." + status.word()), 7);
        if (!colour) {
            return word;
        }
        String code = switch (status) {
            case FAIL, BROKEN -> "31";
            case WARN, NOT_CHECKED -> "33";
            case OK -> "32";
            case NOT_APPLICABLE -> "2";
        };
        return "\u001b[" + code + "m" + word + "\u001b[0m";
    }
}
