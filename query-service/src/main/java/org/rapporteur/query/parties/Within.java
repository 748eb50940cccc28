package org.rapporteur.query.parties;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.query.http.Showing;
import org.rapporteur.query.time.Span;

/**
 * That something falls into a period, or possibly does, since days are not known well enough.
 *
 * @param subject the meeting, instrument or commitment
 * @param on when it was
 * @param within whether it falls into the period
 */
record Within(SubjectId subject, @Nullable EffectiveDate on, Certainty within, @JsonIgnore Showing shows)
        implements Section.Entry {

    /** @param day the attribute of the subject that says when it was */
    static Within of(Span span, SubjectId subject, @Nullable EffectiveDate on, String day) {
        return new Within(
                subject, on, span.holds(on), Showing.part(subject.value()).at(day, "/on"));
    }

    /** Those that fall into it, or possibly do, each once. */
    static Section<Within> all(Stream<Within> some) {
        return Section.of(some.filter(one -> one.within() != Certainty.NO).distinct());
    }

    @Override
    public String key() {
        return subject.value();
    }
}
