package org.rapporteur.query.kit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.record.RecordCorrected.Correction;
import org.rapporteur.ledger.Commit;

/** Which events of a subject stand after all corrections of its record, in the order of the commits in whose place they do. Pure. */
final class StandingEvents {

    private final SequencedMap<Long, Place> places = new LinkedHashMap<>();

    /** What stands in the place of a commit that was recorded at a time. */
    private record Place(Instant at, List<Recorded<?>> events) {}

    /**
     * @param commits of one subject, in order
     * @param passedOver events, corrections among them, that are to be left out
     */
    StandingEvents(List<Commit> commits, Predicate<Recorded<?>> passedOver) {
        for (var commit : commits) {
            var events = RecordedCommit.events(commit);
            var left = events.stream().filter(event -> !passedOver.test(event)).toList();
            if (!(events.getFirst().event() instanceof RecordCorrected))
                places.put(commit.position(), new Place(commit.at(), left));
            else for (var event : left) replace(event, (RecordCorrected) event.event());
        }
    }

    /** What a view makes of it; nothing where nothing stands. */
    <D, E extends Event> @Nullable D folded(View<D, E> view) {
        D document = null;
        for (var event : (Iterable<Recorded<?>>) events()::iterator)
            document = view.evolve(document, event.as(view.events()));
        return document;
    }

    private Stream<Recorded<?>> events() {
        return places.values().stream().flatMap(place -> place.events().stream());
    }

    private void replace(Recorded<?> by, RecordCorrected corrected) {
        corrected
                .corrections()
                .forEach(one -> places.computeIfPresent(
                        one.commit(), (commit, before) -> new Place(before.at(), instead(before.at(), by, one))));
    }

    /** What was corrected counts as recorded when it first was; it has the position of its correction. */
    private static List<Recorded<?>> instead(Instant at, Recorded<?> by, Correction correction) {
        return correction.events().stream()
                .<Recorded<?>>map(one -> new Recorded<>(
                        by.position(),
                        at,
                        by.stream(),
                        by.version(),
                        correction.grounds(),
                        EventCodec.published().decode(one)))
                .toList();
    }
}
