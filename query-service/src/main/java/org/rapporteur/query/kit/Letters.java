package org.rapporteur.query.kit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What waits in one generation while a batch is projected, and what is added to it. For one batch and one thread. */
public final class Letters {

    private final Map<String, Letter> parked = new HashMap<>();
    private final Set<Long> discarded = new HashSet<>();
    private final Map<Long, Letter> added = new HashMap<>();

    public static Letters none() {
        return of(List.of());
    }

    public static Letters of(Collection<Letter> letters) {
        var all = new Letters();
        letters.forEach(letter -> {
            if (letter.isParked()) all.parked.put(letter.subject(), letter);
            else all.discarded.add(letter.position());
        });
        return all;
    }

    boolean isDiscarded(Recorded<?> recorded) {
        return discarded.contains(recorded.position());
    }

    /** The letter behind which an event waits, if it does. One that was settled by a document written later stops nothing. */
    Optional<Letter> ahead(Recorded<?> recorded, long from) {
        return Optional.ofNullable(parked.get(recorded.stream()))
                .filter(letter -> from < letter.position() && letter.position() <= recorded.position());
    }

    void add(Letter letter) {
        parked.put(letter.subject(), letter);
        added.put(letter.position(), letter);
    }

    /** What this batch could not apply. */
    public Collection<Letter> added() {
        return List.copyOf(added.values());
    }
}
