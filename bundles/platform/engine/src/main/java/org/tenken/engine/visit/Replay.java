package org.tenken.engine.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.tenken.api.port.Port;
import org.tenken.api.port.Reply;
import org.tenken.api.probe.Gap;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;
import org.tenken.engine.module.Contributor;
import org.tenken.engine.read.Failures;
import org.tenken.engine.thread.Threads;

/**
 * Asks modules again and again with more answers until every reply is final.
 *
 * <p>Each module sees only the answers to its own asks, and none to what it was not granted.
 */
final class Replay {

    private static final int MOST_ROUNDS = 16;
    private static final int MOST_ASKS = 5000;

    private final HostVisit visit;
    private final Given given;
    private final Threads threads;
    private final Map<String, Contributor> pending = new LinkedHashMap<>();
    private final Map<String, Contributor> waiting = new LinkedHashMap<>();
    private final Map<Port, Share> shares = new LinkedHashMap<>();
    private final Map<String, Reply> replies = new TreeMap<>();

    Replay(HostVisit visit, Given given, Threads threads) {
        this.visit = visit;
        this.given = given;
        this.threads = threads;
    }

    /** Replays until the end; the future fails only when the first question shows that the host is not reached. */
    CompletableFuture<Map<String, Reply>> run(List<Contributor> contributors) {
        for (Contributor contributor : contributors) {
            (contributor.applies().isEmpty() || visit.begun() && applies(contributor) ? pending : waiting)
                    .put(contributor.id(), contributor);
        }
        return CompletableFuture.supplyAsync(() -> round(1), threads.work()).thenCompose(end -> end);
    }

    private CompletableFuture<Map<String, Reply>> round(int number) {
        return asks().thenComposeAsync(asks -> go(number, asks), threads.work());
    }

    private CompletableFuture<Map<String, Reply>> go(int number, Set<Ask> asks) {
        if (number > MOST_ROUNDS) {
            pending.keySet().forEach(id ->
                    replies.put(id, new Reply.Broken("needs more than " + MOST_ROUNDS + " rounds")));
            pending.clear();
        }
        if (pending.isEmpty() && visit.begun()) {
            return admit() ? round(number + 1) : CompletableFuture.completedFuture(replies);
        }
        boolean domain = waiting.values().stream().anyMatch(contributor -> contributor.applies().contains("os.domain"));
        return read(asks, domain).thenComposeAsync(answers -> {
            visit.learn(answers);
            shares.values().forEach(share -> share.take(answers));
            admit();
            return round(number + 1);
        }, threads.work());
    }

    private CompletableFuture<Map<Ask, Answer>> read(Set<Ask> asks, boolean domain) {
        if (domain) {
            asks.add(TraitReads.COMPUTER);
        }
        return visit.begun() ? visit.round(given).read(List.copyOf(asks)) : visit.begin(List.copyOf(asks), given);
    }

    /** Lets those in whose host is known now, and returns whether there are any. */
    private boolean admit() {
        waiting.forEach((id, contributor) -> {
            if (applies(contributor)) {
                pending.put(id, contributor);
            } else {
                replies.put(id, new Reply.Stopped(new Gap(true, "applies", contributor.applies())));
            }
        });
        waiting.clear();
        return !pending.isEmpty();
    }

    private boolean applies(Contributor contributor) {
        try {
            return contributor.applies().isEmpty()
                    || FrameworkUtil.createFilter(contributor.applies()).matches(visit.traits().values());
        } catch (InvalidSyntaxException e) {
            return true;
        }
    }

    private CompletableFuture<Set<Ask>> asks() {
        Map<Port, List<Contributor>> modules = new LinkedHashMap<>();
        pending.values().forEach(each -> modules.computeIfAbsent(each.port(), port -> new ArrayList<>()).add(each));
        Map<Port, CompletableFuture<Map<String, Reply>>> replying = new LinkedHashMap<>();
        modules.forEach((port, contributors) -> {
            Share share = shares.computeIfAbsent(port, key -> new Share(contributors.get(0).grants()));
            replying.put(port, next(port, contributors.stream().map(Contributor::id).toList(), share.answers()));
        });
        return CompletableFuture.allOf(replying.values().toArray(CompletableFuture<?>[]::new)).thenApply(nothing -> {
            Set<Ask> asks = new LinkedHashSet<>();
            modules.forEach((port, contributors) -> {
                Map<String, Reply> answered = replying.get(port).join();
                contributors.forEach(each -> settle(each.id(),
                        answered.getOrDefault(each.id(), new Reply.Broken("no reply")), shares.get(port), asks));
            });
            return asks;
        });
    }

    private void settle(String id, Reply reply, Share share, Set<Ask> asks) {
        Reply end = reply;
        if (reply instanceof Reply.Needs needs) {
            if (share.want(needs.asks(), asks, MOST_ASKS)) {
                return;
            }
            end = new Reply.Broken(needs.asks().isEmpty() ? "needs nothing and has no result"
                    : "asks again, or for too much");
        }
        replies.put(id, end);
        pending.remove(id);
    }

    /** The one place, besides the port's own, where a module's failure is told apart from a host's. */
    private CompletableFuture<Map<String, Reply>> next(Port port, List<String> ids, Map<Ask, Answer> answers) {
        return threads.foreign(() -> port.next(ids, answers)).exceptionally(thrown -> {
            Throwable cause = Failures.cause(thrown);
            String error = cause instanceof TimeoutException ? cause.getMessage() : cause.getClass().getName();
            Map<String, Reply> broken = new HashMap<>();
            ids.forEach(id -> broken.put(id, new Reply.Broken(error)));
            return broken;
        });
    }
}
