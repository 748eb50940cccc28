package org.rapporteur.query.parties;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.query.notes.ShownAttributes;
import org.rapporteur.query.time.Span;

/**
 * An entry of a period of membership.
 *
 * @param subject The meeting, instrument or commitment.
 * @param on The day of it; null if unknown.
 * @param within Whether it surely or possibly falls into the period.
 */
record PeriodEntry(SubjectId subject, @Nullable EffectiveDate on, Certainty within, @JsonIgnore ShownAttributes shows)
        implements Section.Entry {

    /** @param day the attribute of the subject that says when it was */
    static PeriodEntry of(Span span, SubjectId subject, @Nullable EffectiveDate on, String day) {
        return new PeriodEntry(
                subject,
                on,
                span.holds(on),
                ShownAttributes.part(subject.value()).at(day, "/on"));
    }

    /** Those that fall into it, or possibly do, each once. */
    static Section<PeriodEntry> all(Stream<PeriodEntry> some) {
        return Section.of(some.filter(one -> one.within() != Certainty.NO).distinct());
    }

    @Override
    public String key() {
        return subject.value();
    }
}
