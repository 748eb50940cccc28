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
 * Something that a party still has to do, as far as is on record.
 *
 * @param what it has to do
 * @param subject the instrument, text or commitment from which that follows
 * @param agency on which it falls, where it is not the party itself
 * @param paragraph of the text, where it follows from one
 * @param on by when, where a day is on record
 * @param overdue whether that day had passed
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
