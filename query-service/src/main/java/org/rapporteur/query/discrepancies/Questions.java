package org.rapporteur.query.discrepancies;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.language.identity.DiscrepancyId;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.springframework.stereotype.Component;

/**
 * Which discrepancies are about a subject, or ever were. Nearly every answer has to know, and nearly always there is none;
 * so this node keeps it in memory, reads all of them once, and then only those of which something new is on record.
 */
@Component
final class Questions {

    /** So many positions behind, it is quicker to read them all than what was recorded since. */
    private static final long FAR = 1_000;

    private static final String PREFIX = Kind.DISCREPANCY.singular() + ":";

    private final Ledger ledger;
    private final Register<DiscrepancyDocument> discrepancies;
    private final Map<String, Set<DiscrepancyId>> bySubject = new ConcurrentHashMap<>();
    private final Set<DiscrepancyId> unread = new HashSet<>();
    private volatile long known = -1;

    Questions(Ledger ledger, Registers registers, DiscrepanciesView view) {
        this.ledger = ledger;
        discrepancies = registers.of(view);
    }

    /** Some may be about something else at this position, or not be on record yet. */
    SortedSet<DiscrepancyId> about(Collection<String> subjects, long position) {
        if (position > known) learn(position);
        return subjects.stream()
                .flatMap(subject -> bySubject.getOrDefault(subject, Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private synchronized void learn(long position) {
        if (position <= known) return;
        if (known < 0 || position - known > FAR)
            discrepancies
                    .values(position, "about")
                    .forEach((id, about) -> about.forEach(subject -> learn(new DiscrepancyId(id), subject)));
        else readAnew(position);
        known = position;
    }

    /** What could not be applied yet is read again each time. */
    private void readAnew(long position) {
        recordedSince(position).forEach(unread::add);
        for (var version : discrepancies.at(unread, position)) {
            var document = version.document();
            unread.remove(document.id());
            if (document.about() != null) learn(document.id(), document.about().value());
        }
    }

    private void learn(DiscrepancyId id, String subject) {
        bySubject.computeIfAbsent(subject, any -> new ConcurrentSkipListSet<>()).add(id);
    }

    private Stream<DiscrepancyId> recordedSince(long position) {
        var commits = Stream.iterate(
                ledger.read(known + 1, (int) FAR),
                some -> !some.isEmpty(),
                some -> some.getLast().next() > position
                        ? List.of()
                        : ledger.read(some.getLast().next(), (int) FAR));
        return commits.flatMap(List::stream)
                .map(Commit::stream)
                .filter(stream -> stream.startsWith(PREFIX))
                .map(DiscrepancyId::new)
                .distinct();
    }
}
