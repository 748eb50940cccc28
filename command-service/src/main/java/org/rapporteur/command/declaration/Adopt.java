package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent.Adopted;
import org.rapporteur.language.declaration.TextType;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;

/**
 * Records that a meeting adopted the text, and by what procedure. Use it once, also as the first act on a text whose
 * drafting is not known. Vienna Convention on the Law of Treaties, article 9, by analogy.
 *
 * @param title The title of the adopted text.
 * @param type The kind of text, such as declaration, statement or work plan; absent if unknown.
 * @param meeting The meeting that adopted the text; absent if unknown.
 * @param on The day of the adoption; absent if unknown.
 * @param mode The procedure of adoption: consensus, silence procedure, vote, or not known.
 * @param verb The verb for the act of the meeting, as one of an open list of verbs such as adopted or issued; one or
 *     two lower-case words.
 * @param asReported The verb as it stands in the source.
 * @param summary A summary in the record's own words; absent if nobody wrote one.
 * @param paragraphs The paragraphs of the text, in their order; none if the text is not known.
 */
record Adopt(
        DeclarationId subject,
        Localized title,
        @Nullable TextType type,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on,
        AdoptionMode mode,
        String verb,
        String asReported,
        @Nullable Localized summary,
        List<Paragraph> paragraphs)
        implements DeclarationAct {
    /** @throws Malformed if the verb is not of its form, or two paragraphs have one number */
    Adopt {
        new Adopted(title, type, meeting, on, mode, verb, asReported, summary, paragraphs);
    }

    @Override
    public Adopted event() {
        return new Adopted(title, type, meeting, on, mode, verb, asReported, summary, paragraphs);
    }
}
