package org.rapporteur.command.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.AdoptionMode;
import org.rapporteur.language.DeclarationEvent;
import org.rapporteur.language.DeclarationEvent.Adopted;
import org.rapporteur.language.DeclarationId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Paragraph;
import org.rapporteur.language.Recorder;
import org.rapporteur.language.TextType;

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
