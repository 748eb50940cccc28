package org.rapporteur.query.history;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.query.meetings.Announcement;
import org.rapporteur.query.meetings.MeetingAnswer;

/**
 * The meeting before or after.
 *
 * @param meeting The meeting; null if it was only announced and is not on record.
 */
public record Neighbour(
        @Nullable Integer ordinal, @Nullable MeetingId meeting, @Nullable Party host, @Nullable EffectiveDate start) {

    static Neighbour of(MeetingAnswer meeting) {
        return new Neighbour(
                meeting.facts().ordinal(), meeting.id(), meeting.facts().host(), Dates.start(meeting));
    }

    static Neighbour of(Announcement announced) {
        return new Neighbour(announced.ordinal(), null, announced.host(), announced.intended());
    }
}
