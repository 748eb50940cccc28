package org.rapporteur.query.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.meeting.MeetingEvent.Convened;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.RecordedFact;

/**
 * The invitations to the meeting.
 *
 * @param by The party that issued the invitations; null if unknown.
 * @param on The day on which the invitations were issued; null if unknown.
 */
public record Convocation(
        @Nullable Party by, List<Party> invited, @Nullable EffectiveDate on, List<Citation> citations) {

    static Convocation of(RecordedFact<Convened> fact) {
        var event = fact.event();
        return new Convocation(event.by(), event.invited(), event.on(), fact.citations());
    }
}
