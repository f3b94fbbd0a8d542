package org.tenken.engine.visit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;
import org.tenken.api.read.Place;
import org.tenken.api.read.Read;
import org.tenken.engine.read.Failures;
import org.tenken.engine.read.Line;
import org.tenken.engine.read.Together;
import org.tenken.engine.read.Vantage;

/** Reads one batch of asks: each at its place, later samples after their pause. */
record Round(HostVisit visit, Stay stay, Neighbours neighbours, HostVisits visits, Given given) {

    private static final String OTHER = "host:";

    /** Returns an answer for each ask; the future never fails. */
    CompletableFuture<Map<Ask, Answer>> read(List<Ask> asks) {
        SortedMap<Duration, List<Ask>> samples = new TreeMap<>();
        asks.forEach(ask -> samples.computeIfAbsent(ask.after(), pause -> new ArrayList<>()).add(ask));
        CompletableFuture<Map<Ask, Answer>> first = sample(samples.getOrDefault(Duration.ZERO, List.of()));
        samples.remove(Duration.ZERO);
        return first.thenCompose(answers -> {
            List<CompletableFuture<Map<Ask, Answer>>> all =
                    new ArrayList<>(List.of(CompletableFuture.completedFuture(answers)));
            // The pause begins when the first sample is there, so that it is never shorter than asked for.
            samples.forEach((pause, later) -> all.add(after(pause, later)));
            return Together.of(all);
        });
    }

    private CompletableFuture<Map<Ask, Answer>> after(Duration pause, List<Ask> asks) {
        if (pause.compareTo(stay.limits().host()) >= 0) {
            return CompletableFuture.completedFuture(
                    each(asks, new Answer.Unread("deadline", "the pause is longer than the visit")));
        }
        CompletableFuture<Map<Ask, Answer>> result = new CompletableFuture<>();
        visits.threads().after(pause, () -> sample(asks).thenAccept(result::complete));
        return result;
    }

    private CompletableFuture<Map<Ask, Answer>> sample(List<Ask> asks) {
        Map<Place, List<Ask>> places = new LinkedHashMap<>();
        asks.forEach(ask -> places.computeIfAbsent(ask.place(), place -> new ArrayList<>()).add(ask));
        List<CompletableFuture<Map<Ask, Answer>>> answers = new ArrayList<>();
        places.forEach((place, some) -> answers.add(at(place, some)));
        return Together.of(answers);
    }

    private CompletableFuture<Map<Ask, Answer>> at(Place place, List<Ask> asks) {
        List<Read> reads = asks.stream().map(Ask::read).distinct().toList();
        return answers(place, reads).exceptionally(failure -> each(reads, Failures.answer(failure)))
                .thenApply(answers -> {
            Map<Ask, Answer> byAsk = new HashMap<>();
            asks.forEach(ask -> byAsk.put(ask, timely(answers.get(ask.read()))));
            return byAsk;
        });
    }

    private CompletableFuture<Map<Read, Answer>> answers(Place place, List<Read> reads) {
        if (place.equals(Place.HOST)) {
            return visits.drivers().read(reads, vantage(Optional.of(visit.line()), visit.traits().text("os.build")));
        }
        if (place.equals(Place.CONSOLE)) {
            return stay.console().read(reads, vantage(Optional.empty(), ""));
        }
        if (place.name().startsWith(OTHER)) {
            return neighbours.line(place.name().substring(OTHER.length()))
                    .thenCompose(line -> visits.drivers().read(reads, vantage(Optional.of(line), "")));
        }
        return CompletableFuture.completedFuture(
                each(reads, new Answer.Unread("not-available", "there is no such place")));
    }

    private Vantage vantage(Optional<Line> line, String build) {
        return new Vantage(line, stay.host(), build, given.inputs(), given.marks());
    }

    private Answer timely(Answer answer) {
        return visit.late() && answer instanceof Answer.Unread
                ? new Answer.Unread("deadline", "there was no time left") : answer;
    }

    private static <K> Map<K, Answer> each(List<K> keys, Answer answer) {
        Map<K, Answer> answers = new HashMap<>();
        keys.forEach(key -> answers.put(key, answer));
        return answers;
    }
}
