package org.tenken.engine.run.sweep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** Lets so many in at a time, first come first served; whoever gave way comes back before those who never were in. */
final class Gate {

    /** How many connections may hang in the air without keeping anybody out. */
    private static final int MOST_AWAY = 4096;

    private final Deque<CompletableFuture<Place>> waiting = new ArrayDeque<>();
    private int free;
    private int away;

    Gate(int size) {
        free = size;
    }

    /** Returns a future of a place inside. */
    CompletableFuture<Place> enter() {
        CompletableFuture<Place> turn = new CompletableFuture<>();
        queue(turn, false);
        return turn;
    }

    private void queue(CompletableFuture<Place> turn, boolean first) {
        synchronized (this) {
            if (free == 0) {
                if (first) {
                    waiting.addFirst(turn);
                } else {
                    waiting.addLast(turn);
                }
                return;
            }
            free--;
        }
        turn.complete(new Place());
    }

    private void release() {
        CompletableFuture<Place> next;
        synchronized (this) {
            next = waiting.pollFirst();
            if (next == null) {
                free++;
                return;
            }
        }
        next.complete(new Place());
    }

    private synchronized boolean mayGoAway() {
        if (away < MOST_AWAY) {
            away++;
            return true;
        }
        return false;
    }

    private synchronized void notAway() {
        away--;
    }

    /** Forgets everybody who waits. */
    synchronized void close() {
        waiting.clear();
    }

    /** One place inside. */
    final class Place {

        private State state = State.IN;

        private enum State { IN, AWAY, LEFT }

        /** Gives way to somebody else for the time being. */
        synchronized void giveWay() {
            if (state == State.IN && mayGoAway()) {
                state = State.AWAY;
                release();
            }
        }

        /** Returns a future of being inside, again or still. */
        synchronized CompletableFuture<Place> inside() {
            if (state == State.IN) {
                return CompletableFuture.completedFuture(this);
            }
            leave();
            CompletableFuture<Place> turn = new CompletableFuture<>();
            queue(turn, true);
            return turn;
        }

        /** Leaves for good. */
        synchronized void leave() {
            if (state == State.AWAY) {
                notAway();
            } else if (state == State.IN) {
                release();
            }
            state = State.LEFT;
        }
    }
}
