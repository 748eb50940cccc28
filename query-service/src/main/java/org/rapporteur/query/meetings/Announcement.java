package org.rapporteur.query.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Citation;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingEvent.NextAnnounced;
import org.rapporteur.language.Party;

/** What the meeting said of the one to follow it. */
public record Announcement(
        @Nullable Integer ordinal,
        @Nullable EffectiveDate intended,
        @Nullable Party host,
        @Nullable Localized place,
        List<Citation> citations) {

    static Announcement of(NextAnnounced event, List<Citation> citations) {
        return new Announcement(event.ordinal(), event.intended(), event.host(), event.place(), citations);
    }
}
