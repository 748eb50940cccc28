package org.rapporteur.query.minutes;

import static org.rapporteur.query.document.Certainties.both;
import static org.rapporteur.query.document.Certainties.happened;
import static org.rapporteur.query.document.Certainties.not;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.query.document.DatedEntry;

/**
 * The state of the last round of review on a day. Silence becomes consent when the deadline passes and nobody has
 * objected; no act is needed for that.
 *
 * @param round The number of rounds so far.
 * @param deadline The last deadline set by then, with all extensions; null if none is on record.
 * @param over Whether the deadline had passed.
 * @param broken Whether somebody had objected.
 * @param consent Whether silence had become consent.
 */
public record Review(
        int round,
        @Nullable Deadline deadline,
        Certainty over,
        Certainty broken,
        Certainty consent,
        List<ReviewObjection> objections) {

    /** @param now the instant at which it is asked, which tells whether an hour of that very day has passed */
    static @Nullable Review of(MinutesDocument minutes, LocalDate asOf, Instant now) {
        var rounds = minutes.rounds().submissions().stream().filter(had(asOf)).toList();
        if (rounds.isEmpty()) return null;
        var last = rounds.getLast();
        var objections = minutes.objections().stream()
                .filter(had(asOf))
                .filter(since(last))
                .toList();
        var deadline = Stream.concat(
                        Stream.ofNullable(last.deadline()),
                        minutes.rounds().extensions().stream()
                                .filter(had(asOf))
                                .filter(since(last))
                                .map(MoreTime::deadline))
                .max(Comparator.comparing(Deadline::ends).thenComparing(Deadline::text));
        var over = deadline.map(one -> passed(one, asOf, now)).orElse(Certainty.NO);
        var broken = happened(objections.stream(), asOf);
        return new Review(rounds.size(), deadline.orElse(null), over, broken, both(over, not(broken)), objections);
    }

    private static Certainty passed(Deadline deadline, LocalDate asOf, Instant now) {
        if (!asOf.equals(LocalDate.ofInstant(now, ZoneOffset.UTC))) return deadline.passedOn(asOf);
        return deadline.ends().isAfter(now) ? Certainty.NO : Certainty.YES;
    }

    private static Predicate<DatedEntry> had(LocalDate asOf) {
        return entry -> entry.happenedBy(asOf) != Certainty.NO;
    }

    /** What may have happened in the round that began so. */
    private static Predicate<DatedEntry> since(Submission round) {
        var begun = round.on();
        return entry -> begun == null || entry.on() == null || !entry.on().surelyBefore(begun);
    }
}
