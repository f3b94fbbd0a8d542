package org.tenken.cli.output;

import java.util.List;
import java.util.stream.Collectors;

/** The causes that were found, likeliest first, each with its hosts and what helps. */
public final class CausesText {

    private static final int NAMES = 12;

    private final Printer printer;

    /** Creates a writer. */
    public CausesText(Printer printer) {
        this.printer = printer;
    }

    /** Prints the causes. */
    public void print(List<RankedCause> causes) {
        printer.line("");
        printer.say(causes.isEmpty() ? "causes.none" : "causes.title");
        for (int i = 0; i < causes.size(); i++) {
            cause(i + 1, causes.get(i));
        }
    }

    private void cause(int place, RankedCause ranked) {
        printer.say("causes.one", "place", place, "check", ranked.cause().check(), "count", ranked.hosts().size(),
                "hosts", names(ranked.hosts()));
        printer.line("     " + ranked.cause().why().in(printer.language()));
        if (!ranked.cause().fixes().isEmpty()) {
            printer.say("causes.fixes", "fixes", String.join(", ", ranked.cause().fixes()));
        }
    }

    private static String names(List<String> hosts) {
        String names = hosts.stream().limit(NAMES).collect(Collectors.joining(", "));
        return hosts.size() > NAMES ? names + ", …" : names;
    }
}
