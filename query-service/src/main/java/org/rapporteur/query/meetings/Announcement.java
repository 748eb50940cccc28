package org.rapporteur.query.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.meeting.MeetingEvent.NextAnnounced;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.document.RecordedFact;

/**
 * The next meeting, as this one announced it.
 *
 * @param intended When the next meeting is intended; null if nothing was said.
 * @param host The party that is to host the next meeting; null if unknown.
 * @param place The town or place of the next meeting; null if unknown.
 * @param on The day of the announcement; null if unknown.
 */
public record Announcement(
        @Nullable Integer ordinal,
        @Nullable EffectiveDate intended,
        @Nullable Party host,
        @Nullable Localized place,
        @Nullable EffectiveDate on,
        List<Citation> citations) {

    static Announcement of(RecordedFact<NextAnnounced> fact) {
        var event = fact.event();
        return new Announcement(
                event.ordinal(), event.intended(), event.host(), event.place(), event.on(), fact.citations());
    }
}
