package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.declaration.DeclarationEvent.Adopted;
import org.rapporteur.language.declaration.TextType;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;

/** Records that a meeting adopted the text; by what procedure, where that is known. Vienna Convention on the Law of Treaties, article 9, by analogy. */
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
    public List<DeclarationEvent> decide(Declaration declaration, Recorder recorder) {
        declaration.once(Adopted.class, "adopted");
        return declaration.with(new Adopted(title, type, meeting, on, mode, verb, asReported, summary, paragraphs));
    }
}
