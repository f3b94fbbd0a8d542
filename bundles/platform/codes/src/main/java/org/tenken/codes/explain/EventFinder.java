package org.tenken.codes.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.tenken.codes.EventId;
import org.tenken.codes.LocalText;
import org.tenken.codes.Meaning;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.input.CodeReader;
import org.tenken.codes.input.Mention;

/** Finds events in a text. An event counts only where its source is named too: its number alone means nothing. */
final class EventFinder {

    private static final int NEAR = 16;

    private final CatalogueSnapshot snapshot;

    EventFinder(CatalogueSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<EventId> find(String text, List<Mention> mentions) {
        List<EventId> found = new ArrayList<>();
        if (snapshot.events().isEmpty()) {
            return found;
        }
        String squeezed = squeezed(text.length() > CodeReader.LIMIT ? text.substring(0, CodeReader.LIMIT) : text);
        for (EventId event : snapshot.events()) {
            for (String source : sources(event)) {
                if (!found.contains(event) && names(squeezed, source, event.id(), mentions)) {
                    found.add(event);
                }
            }
        }
        return found;
    }

    private static boolean names(String text, String source, int id, List<Mention> mentions) {
        for (int at = text.indexOf(source); at >= 0; at = text.indexOf(source, at + 1)) {
            if (isNumbered(mentions, id) || isNext(text, at + source.length(), id)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumbered(List<Mention> mentions, int id) {
        for (Mention mention : mentions) {
            if (mention instanceof Mention.EventNumber event && event.id() == id) {
                return true;
            }
        }
        return false;
    }

    /** In a table or a title the number follows its source. */
    private static boolean isNext(String text, int from, int id) {
        int at = from;
        while (at < text.length() && at < from + NEAR && !isDigit(text, at)) {
            at++;
        }
        String number = Integer.toString(id);
        return text.startsWith(number, at) && !isDigit(text, at + number.length());
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The provider's name with and without its prefix, and the names people read, in every language. */
    private Set<String> sources(EventId event) {
        Set<String> sources = new TreeSet<>();
        sources.add(squeezed(event.source()));
        sources.add(squeezed(event.source().replace("Microsoft-Windows-", "")));
        for (Meaning meaning : snapshot.meanings(event)) {
            LocalText name = meaning.component().name();
            sources.add(squeezed(name.english()));
            for (String translated : name.translations().values()) {
                sources.add(squeezed(translated));
            }
        }
        sources.remove("");
        return sources;
    }

    /** Letters and digits alone, in small letters and half width: log names are written in many ways. */
    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char half = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
            if (Character.isLetterOrDigit(half)) {
                squeezed.append(half);
            }
        }
        return squeezed.toString().toLowerCase(Locale.ROOT);
    }
}
