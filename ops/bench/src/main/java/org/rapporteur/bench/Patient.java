package org.rapporteur.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerUnavailable;

/** Tries again what was turned away because too much was asked at once, as a client of the services does. */
final class Patient {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Patient() {}

    static Commit append(Ledger ledger, Draft draft) {
        long start = System.nanoTime();
        while (true) {
            try {
                return ledger.append(draft);
            } catch (LedgerUnavailable busy) {
                if (System.nanoTime() - start > LONGEST.toNanos()) throw busy;
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** The first answer that is not to be tried again, or the last one after a minute. */
    static <T> T ask(Supplier<T> question, Predicate<T> again) {
        long start = System.nanoTime();
        T answer = question.get();
        while (again.test(answer) && System.nanoTime() - start < LONGEST.toNanos()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = question.get();
        }
        return answer;
    }
}
