package org.tenken.codes.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody asked {@code explain} for.
 *
 * @param what the words to explain
 * @param help whether the usage is wanted instead
 * @param json whether a JSON document is wanted rather than text
 * @param language the reader's language
 * @param quiet whether remarks are unwanted
 * @param output a file to write to, if any
 */
record ExplainRequest(List<String> what, boolean help, boolean json, Locale language, boolean quiet,
        Optional<String> output) {

    private static final String QUIET = "--quiet";
    /** What every command understands; but for the first, there is nothing to switch here. */
    private static final List<String> FLAGS = List.of(QUIET, "--no-color", "--progress", "--verbose");

    /** Says in one line why arguments are no request. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String line) {
            super(line);
        }
    }

    static ExplainRequest of(List<String> arguments, Locale system) throws Refused {
        List<String> what = new ArrayList<>();
        boolean help = false;
        String format = "text";
        String language = system.getLanguage();
        Optional<String> output = Optional.empty();
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("--")) {
                words.forEachRemaining(what::add);
            } else if (word.equals("--help") || word.equals("-h")) {
                help = true;
            } else if (!word.startsWith("--")) {
                what.add(word);
            } else if (is(word, "--format")) {
                format = value(word, words);
            } else if (is(word, "--lang")) {
                language = value(word, words);
            } else if (is(word, "--output")) {
                output = Optional.of(value(word, words));
            } else if (!FLAGS.contains(word)) {
                throw new Refused("explain: unknown option " + word + "; see tenken explain --help");
            }
        }
        return new ExplainRequest(List.copyOf(what), help, isJson(format), locale(language, system),
                arguments.contains(QUIET), output);
    }

    private static boolean is(String word, String option) {
        return word.equals(option) || word.startsWith(option.concat("="));
    }

    private static String value(String word, Iterator<String> words) throws Refused {
        int equals = word.indexOf('=');
        String value = equals >= 0 ? word.substring(equals + 1) : words.hasNext() ? words.next() : "";
        if (value.isEmpty()) {
            throw new Refused("explain: " + word + " needs a value");
        }
        return value;
    }

    private static boolean isJson(String format) throws Refused {
        if (List.of("csv", "html", "junit").contains(format)) {
            throw new Refused("explain: the format " + format + " does not exist yet; use text or json");
        }
        if (!format.equals("text") && !format.equals("json")) {
            throw new Refused("explain: unknown format " + format + "; use text or json");
        }
        return format.equals("json");
    }

    private static Locale locale(String language, Locale system) throws Refused {
        if (language.equals(system.getLanguage())) {
            return system;
        }
        if (!language.equals("en") && !language.equals("ja")) {
            throw new Refused("explain: unknown language " + language + "; use en or ja");
        }
        return Locale.forLanguageTag(language);
    }
}
