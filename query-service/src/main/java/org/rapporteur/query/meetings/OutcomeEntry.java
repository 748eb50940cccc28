package org.rapporteur.query.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;

/**
 * One outcome of the meeting.
 *
 * @param kind The kind of thing that the outcome concerns.
 * @param by The parties that acted, if not the meeting as a whole.
 * @param on The day of the outcome; null if it is unknown or that of the meeting.
 */
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
