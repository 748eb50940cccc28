package org.rapporteur.effect.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.Chronology;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.Delay;

/**
 * A first and a last possible day, the two included.
 *
 * @param earliest The earliest possible day; null if there is no limit.
 * @param latest The latest possible day; null if there is no limit.
 */
public record PossibleDays(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    /** It happened, and nobody knows when. */
    public static final PossibleDays UNKNOWN = new PossibleDays(null, null);

    /** An uncertain or approximate date limits nothing, since no source stands behind it. */
    public static PossibleDays of(@Nullable EffectiveDate date) {
        return date == null || !date.certain() ? UNKNOWN : new PossibleDays(date.earliest(), date.latest());
    }

    public static PossibleDays on(LocalDate day) {
        return new PossibleDays(day, day);
    }

    public static PossibleDays between(LocalDate first, LocalDate last) {
        return new PossibleDays(first.equals(LocalDate.MIN) ? null : first, last.equals(LocalDate.MAX) ? null : last);
    }

    /** The same of what is on record since a day: by then it had happened, unless it surely had not. */
    public PossibleDays onRecord(@Nullable LocalDate since) {
        var mayBeLater = since != null && last().isAfter(since) && !first().isAfter(since);
        return mayBeLater ? new PossibleDays(earliest, since) : this;
    }

    public LocalDate first() {
        return earliest == null ? LocalDate.MIN : earliest;
    }

    public LocalDate last() {
        return latest == null ? LocalDate.MAX : latest;
    }

    public Certainty onOrBefore(LocalDate day) {
        if (!last().isAfter(day)) return Certainty.YES;
        return first().isAfter(day) ? Certainty.NO : Certainty.POSSIBLY;
    }

    public Certainty onOrBefore(PossibleDays other) {
        if (!last().isAfter(other.first())) return Certainty.YES;
        return first().isAfter(other.last()) ? Certainty.NO : Certainty.POSSIBLY;
    }

    /** What never happens is followed by nothing. */
    public PossibleDays after(@Nullable Delay delay) {
        if (delay == null || first().equals(LocalDate.MAX)) return this;
        return new PossibleDays(
                earliest == null ? null : delay.after(earliest), latest == null ? null : delay.after(latest));
    }

    /** The later of both, whichever that is. */
    public PossibleDays later(PossibleDays other) {
        return between(Chronology.later(first(), other.first()), Chronology.later(last(), other.last()));
    }

    /** The earlier of both, whichever that is. */
    public PossibleDays earlier(PossibleDays other) {
        return between(Chronology.earlier(first(), other.first()), Chronology.earlier(last(), other.last()));
    }

    /** From the first day that one of both allows to the last. */
    public PossibleDays spanning(PossibleDays other) {
        return between(Chronology.earlier(first(), other.first()), Chronology.later(last(), other.last()));
    }

    public boolean overlaps(PossibleDays other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    /** The days that both allow, where they overlap. */
    public PossibleDays and(PossibleDays other) {
        return between(Chronology.later(first(), other.first()), Chronology.earlier(last(), other.last()));
    }

    public boolean contains(PossibleDays other) {
        return !other.first().isBefore(first()) && !other.last().isAfter(last());
    }
}
