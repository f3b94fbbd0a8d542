package org.tenken.engine.run.sweep;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import org.tenken.engine.host.Host;
import org.tenken.engine.read.Failures;
import org.tenken.engine.thread.Threads;
import org.tenken.engine.visit.HostVisit;
import org.tenken.engine.visit.HostVisits;
import org.tenken.engine.visit.Stay;
import org.tenken.spi.HostFailure;
import org.tenken.spi.Rung;

/**
 * One host's turn in a sweep.
 *
 * <p>A host that is slow to answer the door gives its place to another until it does: dead hosts keep nobody waiting.
 *
 * @param <R> the host's result
 */
final class Turn<R> {

    private static final Duration BRISK = Duration.ofMillis(700);

    private final Stay stay;
    private final Job<R> job;
    private final HostVisits visits;
    private final Threads threads;
    private final Delivery<R> delivery;
    private Instant began = Instant.now();
    private Optional<Gate.Place> place = Optional.empty();
    private Optional<CompletableFuture<HostVisit>> arrival = Optional.empty();
    private Optional<HostVisit> working = Optional.empty();
    private boolean over;

    /** Takes a host's result. */
    @FunctionalInterface
    interface Delivery<R> {
        /** Takes it; {@code reached} says whether the host answered. */
        void take(Turn<R> turn, R result, boolean reached);
    }

    Turn(Stay stay, Job<R> job, HostVisits visits, Threads threads, Delivery<R> delivery) {
        this.stay = stay;
        this.job = job;
        this.visits = visits;
        this.threads = threads;
        this.delivery = delivery;
    }

    Host host() {
        return stay.host();
    }

    void begin(Gate gate) {
        gate.enter().thenAcceptAsync(this::reach, threads.work());
    }

    private void reach(Gate.Place mine) {
        CompletableFuture<HostVisit> opening;
        synchronized (this) {
            place = Optional.of(mine);
            if (over) {
                mine.leave();
                return;
            }
            began = Instant.now();
            opening = visits.arrive(stay);
            arrival = Optional.of(opening);
        }
        ScheduledFuture<?> slow = threads.after(BRISK, mine::giveWay);
        opening.whenCompleteAsync((visit, failure) -> {
            slow.cancel(false);
            if (failure == null) {
                mine.inside().thenAcceptAsync(inside -> work(inside, visit), threads.work());
            } else {
                giveUp(failure(failure));
            }
        }, threads.work());
    }

    private void work(Gate.Place inside, HostVisit visit) {
        synchronized (this) {
            place = Optional.of(inside);
            if (over) {
                inside.leave();
                visit.close();
                return;
            }
            working = Optional.of(visit);
        }
        job.at(visit, this::elapsed).whenCompleteAsync((result, failure) -> {
            if (failure == null) {
                end();
                delivery.take(this, result, true);
            } else {
                giveUp(failure(failure));
            }
        }, threads.work());
    }

    /** Ends this turn's time: a host that is worked on keeps what it answered, any other was not reached. */
    void expire(HostFailure late) {
        Optional<HostVisit> visit;
        synchronized (this) {
            visit = working;
        }
        visit.ifPresentOrElse(HostVisit::expire, () -> giveUp(late));
    }

    /** Ends this turn without reaching the host, unless it is over already. */
    void giveUp(HostFailure failure) {
        if (end()) {
            delivery.take(this, job.unreached(stay.host(), failure, elapsed()), false);
        }
    }

    /** Ends this turn, hangs up, and returns whether it was not over before. */
    synchronized boolean end() {
        boolean first = !over;
        over = true;
        arrival.ifPresent(opening -> {
            opening.cancel(true);
            opening.thenAccept(HostVisit::close);
        });
        place.ifPresent(Gate.Place::leave);
        return first;
    }

    private synchronized Duration elapsed() {
        return Duration.between(began, Instant.now());
    }

    private static HostFailure failure(Throwable thrown) {
        Throwable cause = Failures.cause(thrown);
        return cause instanceof HostFailure failure ? failure
                : new HostFailure(Rung.PORT, "fault", "the connection failed: " + cause.getClass().getSimpleName(),
                true, cause);
    }
}
