package org.rapporteur.query.parties;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphNumber;
import org.rapporteur.query.notes.ShownAttributes;

/**
 * A text with which the party had to do, and how.
 *
 * @param text a declaration or minutes
 * @param role what the party had to do with it
 * @param on when it did, or when the text was adopted
 * @param agency that acted for the party, or is addressed, where it is not the party itself
 * @param paragraphs which of them, where it is not the whole
 */
record TextEntry(
        SubjectId text,
        @Nullable Localized title,
        TextRole role,
        @Nullable EffectiveDate on,
        @Nullable Party agency,
        List<ParagraphNumber> paragraphs,
        @JsonIgnore ShownAttributes shows)
        implements Section.Entry {

    @Override
    public String key() {
        return text.value() + " " + role + " " + (agency == null ? "" : agency.code());
    }
}
