package org.rapporteur.query.parties;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphNumber;
import org.rapporteur.query.notes.ShownAttributes;

/**
 * Something that the party still has to do, as far as on record.
 *
 * @param what The kind of duty.
 * @param subject The instrument, text or commitment from which the duty follows.
 * @param agency The agency that has to do it; null if it is the party itself.
 * @param paragraph The number of the paragraph of the text from which it follows; null if none in particular.
 * @param on The last day on which it is to be done; null if none is on record.
 * @param overdue Whether that day had passed.
 */
record Duty(
        DutyKind what,
        SubjectId subject,
        @Nullable Localized title,
        @Nullable Party agency,
        @Nullable ParagraphNumber paragraph,
        @Nullable EffectiveDate on,
        Certainty overdue,
        @JsonIgnore ShownAttributes shows)
        implements Section.Entry {

    @Override
    public String key() {
        return subject.value() + " " + what + " " + (agency == null ? "" : agency.code()) + " "
                + (paragraph == null ? "" : paragraph.value());
    }
}
