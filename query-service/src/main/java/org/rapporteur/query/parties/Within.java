package org.rapporteur.query.parties;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Certainty;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.SubjectId;
import org.rapporteur.query.http.Showing;

/**
 * That something falls into a period, or possibly does, since days are not known well enough.
 *
 * @param subject the meeting, instrument or commitment
 * @param on when it was
 * @param within whether it falls into the period
 */
public record Within(SubjectId subject, @Nullable EffectiveDate on, Certainty within, @JsonIgnore Showing shows)
        implements Section.Entry {

    @Override
    public String key() {
        return subject.value();
    }
}
