package org.tenken.console;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tenken.console.port.Fleet;

/**
 * What was typed behind {@code tenken console}.
 *
 * @param source the hosts to open at once
 * @param logon how to log on to them
 */
record Arguments(Optional<Fleet.Source> source, Optional<Fleet.Logon> logon) {
    private static final Pattern LAB = Pattern.compile("--lab(?:=(\\d{1,5})(?:,(-?\\d{1,18}))?)?");
    private static final int USUAL_HOSTS = 20;
    private static final int MAX_HOSTS = 20_000;

    /** What was typed is not understood; the message is one line. */
    static final class Mistake extends Exception {
        private static final long serialVersionUID = 1L;

        Mistake(String message) {
            super(message);
        }
    }

    static Arguments parse(List<String> typed, Map<String, String> environment) throws Mistake {
        Optional<Fleet.Source> source = Optional.empty();
        Optional<String> user = Optional.empty();
        Optional<String> variable = Optional.empty();
        for (Iterator<String> words = typed.iterator(); words.hasNext();) {
            String word = words.next();
            switch (word.contains("=") ? word.substring(0, word.indexOf('=')) : word) {
                case "console" -> { }
                case "--lab" -> source = Optional.of(lab(word));
                case "--file" -> source = Optional.of(new Fleet.Source.ListFile(Path.of(value(word, words))));
                case "--user" -> user = Optional.of(value(word, words));
                case "--password-env" -> variable = Optional.of(value(word, words));
                default -> throw new Mistake("console: unknown option " + word + "; it knows --lab[=N[,SEED]], --file FILE, --user NAME, --password-env VAR, --data DIR");
            }
        }
        return new Arguments(source, logon(user, variable, environment));
    }

    private static Optional<Fleet.Logon> logon(Optional<String> user, Optional<String> variable, Map<String, String> environment) throws Mistake {
        if (user.isEmpty() || variable.isEmpty()) {
            if (user.isPresent() || variable.isPresent()) {
                throw new Mistake("console: --user and --password-env go together; without them the window asks");
            }
            return Optional.empty();
        }
        String secret = environment.get(variable.get());
        if (secret == null) {
            throw new Mistake("console: the environment has no variable " + variable.get());
        }
        return Optional.of(new Fleet.Logon(user.get(), secret.toCharArray()));
    }

    private static Fleet.Source lab(String word) throws Mistake {
        Matcher matcher = LAB.matcher(word);
        if (!matcher.matches()) {
            throw new Mistake("console: write --lab, --lab=N or --lab=N,SEED");
        }
        int hosts = Optional.ofNullable(matcher.group(1)).map(Integer::parseInt).orElse(USUAL_HOSTS);
        if (hosts < 1 || hosts > MAX_HOSTS) {
            throw new Mistake("console: a lab has 1 to " + MAX_HOSTS + " hosts");
        }
        return new Fleet.Source.Lab(hosts, Optional.ofNullable(matcher.group(2)).map(Long::parseLong).orElse(1L));
    }

    private static String value(String word, Iterator<String> words) throws Mistake {
        int equals = word.indexOf('=');
        if (equals > 0) {
            return word.substring(equals + 1);
        }
        if (!words.hasNext()) {
            throw new Mistake("console: " + word + " needs a value");
        }
        return words.next();
    }
}
