package org.rapporteur.query.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;

/** What the meeting did about one thing. */
public record OutcomeEntry(
        String item,
        String verb,
        String asReported,
        String kind,
        Localized title,
        @Nullable Localized text,
        List<Party> by,
        List<Party> addressees,
        @Nullable EffectiveDate on,
        @Nullable String agendaItem,
        List<SubjectId> about,
        List<Citation> citations) {

    static OutcomeEntry of(Outcome outcome, List<Citation> citations) {
        return new OutcomeEntry(
                outcome.item(),
                outcome.verb(),
                outcome.asReported(),
                outcome.kind(),
                outcome.title(),
                outcome.text(),
                outcome.by(),
                outcome.addressees(),
                outcome.on(),
                outcome.agendaItem(),
                outcome.about(),
                citations);
    }
}
