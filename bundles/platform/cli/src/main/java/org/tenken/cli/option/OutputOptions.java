package org.tenken.cli.option;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.cli.output.Document;
import org.tenken.cli.output.Json;
import org.tenken.cli.output.Printer;
import org.tenken.engine.text.Texts;
import picocli.CommandLine.Option;

/** How a command prints. */
public final class OutputOptions {

    private static final List<String> LATER = List.of("csv", "html", "junit");

    @Option(names = "--format", paramLabel = "text|json", description = "how to print: text or json", defaultValue = "text")
    private String format;

    @Option(names = "--output", paramLabel = "FILE", description = "write the data to a file instead of standard output")
    private Optional<Path> output;

    @Option(names = "--lang", paramLabel = "en|ja", description = "language of texts; the system's by default")
    private Optional<String> language;

    @Option(names = "--quiet", description = "no progress and no remarks")
    private boolean quiet;

    @Option(names = "--no-color", description = "no colours")
    private boolean plain;

    @Option(names = "--progress", description = "progress as plain lines on standard error")
    private boolean progress;

    @Option(names = "--verbose", description = "more about errors")
    private boolean verbose;

    /** What is written to print a result: the data's stream is closed afterwards when it is a file. */
    public interface Writing {
        /** Prints for a person. */
        void text(Printer printer);

        /** Returns the document for a program. */
        Document json();
    }

    /** Checks the options that name something. */
    public void validate() throws Refusal {
        if (LATER.contains(format)) {
            throw new Refusal(Exit.USAGE, "--format " + format + ": not yet; text and json are there");
        }
        if (!format.equals("text") && !format.equals("json")) {
            throw new Refusal(Exit.USAGE, "--format " + format + ": there is no such format; text and json are there");
        }
        if (language.filter(word -> !word.equals("en") && !word.equals("ja")).isPresent()) {
            throw new Refusal(Exit.USAGE, "--lang " + language.get() + ": there is no such language; en and ja are there");
        }
        if (output.filter(file -> !writable(file.toAbsolutePath())).isPresent()) {
            throw new Refusal(Exit.DATA, "--output " + output.get() + ": cannot be written; nothing was done");
        }
    }

    private static boolean writable(Path file) {
        return Files.exists(file) ? Files.isRegularFile(file) && Files.isWritable(file)
                : Files.isDirectory(file.getParent()) && Files.isWritable(file.getParent());
    }

    /** Prints a result where and how the options say. */
    public void print(Writing writing, Texts texts) throws Refusal {
        if (output.isEmpty()) {
            print(writing, System.out, texts);
            System.out.flush();
            return;
        }
        try (PrintStream file = new PrintStream(Files.newOutputStream(output.get()), false, StandardCharsets.UTF_8)) {
            print(writing, file, texts);
        } catch (IOException e) {
            print(writing, System.out, texts);
            throw new Refusal(Exit.DATA, "--output " + output.get() + ": cannot be written; the result is on standard output", e);
        }
    }

    private void print(Writing writing, PrintStream out, Texts texts) {
        if (json()) {
            Json.print(writing.json().members(), out);
        } else {
            writing.text(printer(out, texts));
        }
    }

    /** Returns a printer for progress and remarks alone. */
    public Printer remarks(Texts texts) {
        return printer(System.err, texts);
    }

    private Printer printer(PrintStream out, Texts texts) {
        return new Printer(out, quiet ? silent() : System.err, language(), colour(), texts);
    }

    private static PrintStream silent() {
        return new PrintStream(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private boolean colour() {
        Map<String, String> environment = System.getenv();
        boolean unwanted = plain || !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || "dumb".equals(environment.get("TERM")) || output.isPresent();
        return !unwanted && System.getProperty("tenken.terminal", "").contains("out");
    }

    /** Returns whether a program reads the result. */
    public boolean json() {
        return format.equals("json");
    }

    /** Returns whether progress is wanted as lines. */
    public boolean progress() {
        return !quiet && (progress || System.getProperty("tenken.terminal", "").contains("err"));
    }

    /** Returns whether each step of the progress is a line of its own, as against one line that is rewritten. */
    public boolean progressLines() {
        return progress;
    }

    /** Returns whether more is wanted about errors. */
    public boolean verbose() {
        return verbose;
    }

    /** Returns the reader's language. */
    public Locale language() {
        String wanted = language.orElseGet(() -> Locale.getDefault().getLanguage());
        return wanted.equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    }
}
