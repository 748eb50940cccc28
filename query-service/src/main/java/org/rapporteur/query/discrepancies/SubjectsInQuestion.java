package org.rapporteur.query.discrepancies;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.ledger.Commit;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Letter;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.query.reading.Snapshot;

/**
 * Which discrepancies are about a subject, or ever were. Nearly every answer has to know, and nearly always there is none;
 * so this node keeps it in memory, reads all of them once, and then only those of which something new is on record.
 */
final class SubjectsInQuestion {

    /** So many positions behind, it is quicker to read them all than what was recorded since. */
    private static final long FAR = 1_000;

    private static final String CORRECTED = RecordCorrected.class.getSimpleName();
    private static final String PREFIX = Kind.DISCREPANCY.singular() + ":";

    private final DiscrepanciesView discrepancies;
    private final Map<String, Set<DiscrepancyId>> bySubject = new ConcurrentHashMap<>();
    private final Set<DiscrepancyId> known = ConcurrentHashMap.newKeySet();
    private final Set<DiscrepancyId> unapplied = ConcurrentHashMap.newKeySet();
    private volatile long learnt = -1;
    private volatile @Nullable Generation generation;

    SubjectsInQuestion(DiscrepanciesView discrepancies) {
        this.discrepancies = discrepancies;
    }

    /** Some may be about something else at this position, or not be on record yet, or be about nobody knows what. */
    SortedSet<DiscrepancyId> about(Collection<String> subjects, Snapshot snapshot) {
        if (snapshot.position() > learnt
                || !snapshot.generation(discrepancies).equals(generation)
                || !unapplied.isEmpty()) learn(snapshot);
        var about = subjects.stream().flatMap(subject -> bySubject.getOrDefault(subject, Set.of()).stream());
        return Stream.concat(about, perhaps(snapshot)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What could not be applied may be about anything, unless it is known what the discrepancy is about. */
    private Stream<DiscrepancyId> perhaps(Snapshot snapshot) {
        return snapshot.unapplied(discrepancies)
                .filter(letter -> letter.event().equals(CORRECTED) || !known.contains(id(letter)))
                .map(SubjectsInQuestion::id);
    }

    private synchronized void learn(Snapshot snapshot) {
        if (snapshot.position() < learnt) return;
        var served = snapshot.generation(discrepancies);
        if (learnt < 0 || snapshot.position() - learnt > FAR || !served.equals(generation)) readAll(snapshot.apart());
        else readAnew(snapshot.apart());
        unapplied.clear();
        snapshot.unapplied(discrepancies).map(SubjectsInQuestion::id).forEach(unapplied::add);
        learnt = snapshot.position();
        generation = served;
    }

    private void readAll(Snapshot snapshot) {
        snapshot.entries(discrepancies, Filters.NONE).forEach(entry -> entry.of("about")
                .forEach(subject -> learn(new DiscrepancyId(entry.subject()), subject)));
    }

    /** What could not be applied the last time is read again. */
    private void readAnew(Snapshot snapshot) {
        var anew = Stream.concat(
                unapplied.stream(),
                snapshot.commitsAfter(learnt)
                        .map(Commit::stream)
                        .filter(stream -> stream.startsWith(PREFIX))
                        .map(DiscrepancyId::new));
        for (var document : snapshot.documents(discrepancies, anew.distinct().toList()))
            if (document.about() != null) learn(document.id(), document.about().value());
    }

    private void learn(DiscrepancyId id, String subject) {
        known.add(id);
        bySubject.computeIfAbsent(subject, any -> new ConcurrentSkipListSet<>()).add(id);
    }

    private static DiscrepancyId id(Letter letter) {
        return new DiscrepancyId(letter.subject());
    }
}
