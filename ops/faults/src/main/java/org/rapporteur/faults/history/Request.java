package org.rapporteur.faults.history;

import java.util.List;
import java.util.stream.Stream;

/** All attempts with one key: the request took effect, if at all, after the first was asked. */
record Request(List<Operation> attempts) {

    private static final long NEVER = Long.MAX_VALUE;

    String key() {
        return attempts.getFirst().key();
    }

    long invoked() {
        return attempts.stream().mapToLong(Operation::invoked).min().orElse(NEVER);
    }

    /** When a client first knew that it is on record; later than everything if none ever did. */
    long acknowledged() {
        return attempts.stream()
                .filter(attempt -> attempt.answer() instanceof Told.Done)
                .mapToLong(Operation::told)
                .min()
                .orElse(NEVER);
    }

    Stream<Told.Done> done() {
        return attempts.stream()
                .map(Operation::answer)
                .filter(Told.Done.class::isInstance)
                .map(Told.Done.class::cast);
    }

    Stream<Operation> refused() {
        return attempts.stream().filter(attempt -> attempt.answer() instanceof Told.Refused);
    }

    /** Whether a commit is what was asked for. */
    boolean asked(Entry entry) {
        return attempts.stream()
                .anyMatch(attempt -> attempt.stream().equals(entry.stream())
                        && attempt.version() == entry.version()
                        && attempt.events() == entry.next() - entry.position());
    }
}
