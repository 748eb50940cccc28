package org.rapporteur.query.operations;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.rapporteur.query.kit.Letter;

/** The result of trying an event again, or of discarding it. */
record Settled(String id, Outcome outcome) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    /** Where the node that projects the view is slow to answer, it is only asked. */
    enum Outcome {
        APPLIED,
        DISCARDED,
        STILL_FAILING,
        ASKED
    }

    /** Looks until it is done, or for five seconds. */
    static Outcome await(Supplier<Optional<Letter>> letter) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var outcome = of(letter.get());
        while (outcome == Outcome.ASKED && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            outcome = of(letter.get());
        }
        return outcome;
    }

    private static Outcome of(Optional<Letter> letter) {
        if (letter.isEmpty()) return Outcome.APPLIED;
        if (!letter.get().isParked()) return Outcome.DISCARDED;
        return letter.get().wanted() == null ? Outcome.STILL_FAILING : Outcome.ASKED;
    }
}
