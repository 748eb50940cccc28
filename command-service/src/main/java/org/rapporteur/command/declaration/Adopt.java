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
import org.rapporteur.language.Recorder;
import org.rapporteur.language.Refusal;

/** Records that a meeting adopted the text; by what procedure, where that is known. Vienna Convention on the Law of Treaties, article 9, by analogy. */
record Adopt(
        DeclarationId subject,
        Localized title,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on,
        AdoptionMode mode,
        String verb,
        String asReported,
        @Nullable Localized summary)
        implements DeclarationAct {
    /** @throws Malformed if the verb is not of its form */
    Adopt {
        new Adopted(title, meeting, on, mode, verb, asReported, summary);
    }

    @Override
    public List<DeclarationEvent> decide(Declaration declaration, Recorder recorder) {
        if (declaration.adopted())
            throw new Refusal("adopted-already", "A text is adopted once.", "Correct the earlier adoption.");
        return List.of(new Adopted(title, meeting, on, mode, verb, asReported, summary));
    }
}
