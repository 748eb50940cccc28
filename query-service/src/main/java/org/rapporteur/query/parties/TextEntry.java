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
 * A text that concerns the party, and how.
 *
 * @param text The declaration or minutes.
 * @param role The relation of the party to the text.
 * @param on The day of the party's act, or of the adoption of the text; null if unknown.
 * @param agency The agency that acted for the party or is addressed; null if it is the party itself.
 * @param paragraphs The numbers of the paragraphs in question; none if it is the whole text.
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
