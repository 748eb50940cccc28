package org.rapporteur.query.declarations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent.Adopted;
import org.rapporteur.language.declaration.TextType;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.DatedEntry;

/** That a meeting adopted it, and what was reported of that. */
public record DeclarationAdoption(
        Localized title,
        @Nullable TextType type,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on,
        AdoptionMode mode,
        String verb,
        String asReported,
        @Nullable Localized summary,
        LocalDate recorded,
        List<Citation> citations)
        implements DatedEntry {

    static DeclarationAdoption of(Adopted event, LocalDate recorded, List<Citation> citations) {
        return new DeclarationAdoption(
                event.title(),
                event.type(),
                event.meeting(),
                event.on(),
                event.mode(),
                event.verb(),
                event.asReported(),
                event.summary(),
                recorded,
                citations);
    }
}
