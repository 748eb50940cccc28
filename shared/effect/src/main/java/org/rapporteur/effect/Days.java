package org.rapporteur.effect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.Delay;

/** The days between which something happened or will, both included; without limit where one is absent. */
public record Days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    /** It happened, and nobody knows when. */
    public static final Days UNKNOWN = new Days(null, null);

    /** An uncertain or approximate date limits nothing, since no source stands behind it. */
    public static Days of(@Nullable EffectiveDate date) {
        return date == null || !date.certain() ? UNKNOWN : new Days(date.earliest(), date.latest());
    }

    public static Days on(LocalDate day) {
        return new Days(day, day);
    }

    static Days between(LocalDate first, LocalDate last) {
        return new Days(first.equals(LocalDate.MIN) ? null : first, last.equals(LocalDate.MAX) ? null : last);
    }

    /** The same of what is on record since a day: by then it had happened, unless it surely had not. */
    Days onRecord(@Nullable LocalDate since) {
        var mayBeLater = since != null && last().isAfter(since) && !first().isAfter(since);
        return mayBeLater ? new Days(earliest, since) : this;
    }

    LocalDate first() {
        return earliest == null ? LocalDate.MIN : earliest;
    }

    LocalDate last() {
        return latest == null ? LocalDate.MAX : latest;
    }

    Certainty onOrBefore(LocalDate day) {
        if (!last().isAfter(day)) return Certainty.YES;
        return first().isAfter(day) ? Certainty.NO : Certainty.POSSIBLY;
    }

    Certainty onOrBefore(Days other) {
        if (!last().isAfter(other.first())) return Certainty.YES;
        return first().isAfter(other.last()) ? Certainty.NO : Certainty.POSSIBLY;
    }

    /** What never happens is followed by nothing. */
    Days after(@Nullable Delay delay) {
        if (delay == null || first().equals(LocalDate.MAX)) return this;
        return new Days(earliest == null ? null : delay.after(earliest), latest == null ? null : delay.after(latest));
    }

    /** The later of both, whichever that is. */
    Days later(Days other) {
        return between(Calendar.later(first(), other.first()), Calendar.later(last(), other.last()));
    }

    /** The earlier of both, whichever that is. */
    Days earlier(Days other) {
        return between(Calendar.earlier(first(), other.first()), Calendar.earlier(last(), other.last()));
    }

    /** From the first day that one of both allows to the last. */
    Days spanning(Days other) {
        return between(Calendar.earlier(first(), other.first()), Calendar.later(last(), other.last()));
    }

    boolean overlaps(Days other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    /** The days that both allow, where they overlap. */
    Days and(Days other) {
        return between(Calendar.later(first(), other.first()), Calendar.earlier(last(), other.last()));
    }

    boolean contains(Days other) {
        return !other.first().isBefore(first()) && !other.last().isAfter(last());
    }
}
