package org.tenken.engine.visit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import org.tenken.api.port.Reply;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Ask;
import org.tenken.engine.host.Host;
import org.tenken.engine.module.Contributor;
import org.tenken.engine.read.Line;
import org.tenken.engine.read.Together;
import org.tenken.engine.run.CheckResult;
import org.tenken.engine.run.Traits;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;
import org.tenken.spi.Session;

/** A stay at one host over one session. */
public final class HostVisit implements Visit {

    private final Stay stay;
    private final Session session;
    private final Line line;
    private final HostVisits visits;
    private final Neighbours neighbours;
    private final ScheduledFuture<?> alarm;
    private volatile Traits traits = Traits.UNKNOWN;
    private volatile boolean begun;
    private volatile boolean late;

    HostVisit(Stay stay, Session session, Line line, HostVisits visits) {
        this.stay = stay;
        this.session = session;
        this.line = line;
        this.visits = visits;
        this.neighbours = new Neighbours(stay, visits);
        this.alarm = visits.threads().after(stay.limits().host(), this::expire);
    }

    /** Ends the visit's time now: every request under way ends, and what was answered until now still counts. */
    public void expire() {
        late = true;
        hangUp();
    }

    @Override
    public Host host() {
        return stay.host();
    }

    @Override
    public Traits traits() {
        return traits;
    }

    @Override
    public Session session() {
        return session;
    }

    /** Returns the line to the host, for a question that is no module's. */
    public Line line() {
        return line;
    }

    /**
     * Asks the first questions; the host's own system goes first, since later questions depend on what it is.
     *
     * @return the answers, or the {@link HostFailure} that shows that the host is not reached after all
     */
    CompletableFuture<Map<Ask, Answer>> begin(List<Ask> asks, Given given) {
        begun = true;
        LinkedHashSet<Ask> first = new LinkedHashSet<>(List.of(TraitReads.SYSTEM));
        List<Ask> rest = new ArrayList<>();
        asks.forEach(ask -> (TraitReads.first(ask) ? first : rest).add(ask));
        return round(given).read(List.copyOf(first)).thenCompose(answers -> {
            Optional<HostFailure> broken = broken(answers.get(TraitReads.SYSTEM));
            if (broken.isPresent()) {
                return CompletableFuture.failedFuture(broken.get());
            }
            learn(answers);
            return readRest(rest, answers, given);
        });
    }

    private CompletableFuture<Map<Ask, Answer>> readRest(List<Ask> rest, Map<Ask, Answer> answers, Given given) {
        if (rest.isEmpty()) {
            return CompletableFuture.completedFuture(answers);
        }
        return Together.of(List.of(CompletableFuture.completedFuture(answers), round(given).read(rest)));
    }

    private Optional<HostFailure> broken(Answer system) {
        if (system instanceof Answer.Unread && late) {
            return Optional.of(new HostFailure(Rung.WMI, "timeout", "the host did not answer before its time was up",
                    false, null));
        }
        return system instanceof Answer.Unread ? line.trouble().filter(trouble -> trouble.rung() != Rung.CLASS)
                : Optional.empty();
    }

    void learn(Map<Ask, Answer> answers) {
        traits = traits.with(TraitReads.traits(stay.host(), answers).values());
        Optional.ofNullable(answers.get(TraitReads.SYSTEM)).flatMap(TraitReads::row)
                .filter(row -> row.has("WindowsDirectory") && row.has("SystemDrive")).ifPresent(line::folders);
    }

    boolean begun() {
        return begun;
    }

    boolean late() {
        return late;
    }

    Round round(Given given) {
        return new Round(this, stay, neighbours, visits, given);
    }

    @Override
    public CompletableFuture<Map<Ask, Answer>> read(List<Ask> asks) {
        return round(Given.NOTHING).read(asks);
    }

    @Override
    public CompletableFuture<Map<String, Reply>> replay(List<String> ids, Given given) {
        return new Replay(this, given, visits.threads()).run(contributors(ids)).thenApply(replies -> {
            Map<String, Reply> all = new TreeMap<>();
            ids.forEach(id -> all.put(id, replies.getOrDefault(id, new Reply.Broken("not there: " + id))));
            return all;
        });
    }

    @Override
    public CompletableFuture<List<CheckResult>> check(List<String> ids) {
        return new Replay(this, Given.NOTHING, visits.threads()).run(contributors(ids)).thenApply(replies ->
                ids.stream().map(id -> visits.verdicts()
                        .of(id, visits.contributors().find(id), Optional.ofNullable(replies.get(id)))).toList());
    }

    private List<Contributor> contributors(List<String> ids) {
        return ids.stream().distinct().map(visits.contributors()::find).flatMap(Optional::stream).toList();
    }

    @Override
    public void close() {
        alarm.cancel(false);
        hangUp();
    }

    private void hangUp() {
        session.close();
        neighbours.close();
    }
}
