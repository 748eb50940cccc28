package org.rapporteur.query.commitments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.Recurrence;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;

/**
 * When a commitment is due, as of a day, and whether that has passed.
 *
 * @param day null where no due date is on record
 */
record Due(@Nullable EffectiveDate day, Certainty passed) {

    static Due of(CommitmentDocument commitment, LocalDate asOf) {
        var day = inForce(commitment, asOf);
        if (day == null) return new Due(null, Certainty.NO);
        var next = next(commitment, day, asOf);
        var passed = next.onOrBefore(asOf.minusDays(1));
        return new Due(
                next, passed == Certainty.YES && mayBeExtended(commitment, next, asOf) ? Certainty.POSSIBLY : passed);
    }

    /** The last that was given by then, else the first. */
    private static @Nullable EffectiveDate inForce(CommitmentDocument commitment, LocalDate asOf) {
        return commitment.extensions().stream()
                .filter(one -> one.happenedBy(asOf) == Certainty.YES)
                .map(Extension::due)
                .max(Comparator.comparing(EffectiveDate::latest).thenComparing(EffectiveDate::edtf))
                .orElse(commitment.due());
    }

    private static boolean mayBeExtended(CommitmentDocument commitment, EffectiveDate day, LocalDate asOf) {
        return commitment.extensions().stream()
                .filter(one -> one.happenedBy(asOf) == Certainty.POSSIBLY)
                .anyMatch(one -> day.latest().isBefore(one.due().latest()));
    }

    /** Of what recurs on known days, the first after the last report; else the day itself. */
    private static EffectiveDate next(CommitmentDocument commitment, EffectiveDate first, LocalDate asOf) {
        var every = Optional.ofNullable(commitment.recurrence()).flatMap(Recurrence::period);
        var reported = commitment.progress().stream()
                .filter(one -> one.happenedBy(asOf) == Certainty.YES)
                .map(one -> one.on() == null ? one.recorded() : one.on().latest())
                .max(Comparator.naturalOrder());
        if (every.isEmpty() || reported.isEmpty() || !first.earliest().equals(first.latest())) return first;
        return new EffectiveDate(Recurrence.firstAfter(first.earliest(), every.get(), reported.get())
                .toString());
    }
}
