package org.tenken.engine.visit;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tenken.api.grant.Grant;
import org.tenken.api.grant.Grants;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;

/** What one module asked for and was told during one replay. */
final class Share {

    private static final String OTHER = "host:";

    private final Grants grants;
    private final Set<Ask> wanted = new LinkedHashSet<>();
    private final Map<Ask, Answer> answers = new HashMap<>();

    Share(Grants grants) {
        this.grants = grants;
    }

    Map<Ask, Answer> answers() {
        return Collections.unmodifiableMap(answers);
    }

    /**
     * Takes what the module needs; what it is not granted is answered at once.
     *
     * @param asks where to put what has to be read
     * @return whether anything of it is new and the module keeps to its limit
     */
    boolean want(List<Ask> needs, Set<Ask> asks, int most) {
        List<Ask> fresh = needs.stream().filter(ask -> !answers.containsKey(ask)).toList();
        wanted.addAll(fresh);
        if (fresh.isEmpty() || wanted.size() > most) {
            return false;
        }
        for (Ask ask : fresh) {
            if (permitted(ask)) {
                asks.add(ask);
            } else {
                answers.put(ask, new Answer.Unread("not-granted", needed(ask)));
            }
        }
        return true;
    }

    private boolean permitted(Ask ask) {
        // Reading at another host shows it the account, so that is a grant of its own.
        boolean other = ask.place().name().startsWith(OTHER);
        return grants.permit(ask.read())
                && (!other || grants.grants().stream().anyMatch(grant -> grant.covers("place", "host")));
    }

    private static String needed(Ask ask) {
        String needed = Grants.needed(ask.read()).map(Grant::toString).collect(Collectors.joining(", "));
        return ask.place().name().startsWith(OTHER) ? needed + ", place:host" : needed;
    }

    void take(Map<Ask, Answer> all) {
        for (Ask ask : wanted) {
            Answer answer = all.get(ask);
            if (answer != null) {
                answers.putIfAbsent(ask, answer);
            }
        }
    }
}
