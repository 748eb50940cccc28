package org.rapporteur.query.parties;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Certainty;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.SubjectId;

/**
 * That something falls into a period, or possibly does, since days are not known well enough.
 *
 * @param subject the meeting, instrument or commitment
 * @param on when it was
 * @param within whether it falls into the period
 */
public record Within(SubjectId subject, @Nullable EffectiveDate on, Certainty within) implements Section.Entry {

    @Override
    public String key() {
        return subject.value();
    }
}
