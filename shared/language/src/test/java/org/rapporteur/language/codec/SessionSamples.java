package org.rapporteur.language.codec;

import static org.rapporteur.language.codec.Samples.DAY;
import static org.rapporteur.language.codec.Samples.DAYS;
import static org.rapporteur.language.codec.Samples.KH;
import static org.rapporteur.language.codec.Samples.MINISTER;
import static org.rapporteur.language.codec.Samples.SHORT;
import static org.rapporteur.language.codec.Samples.TEXT;
import static org.rapporteur.language.codec.Samples.TH;
import static org.rapporteur.language.codec.Samples.YEAR;

import java.util.List;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.meeting.MeetingEvent.AccreditationWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemAdded;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.AgendaReordered;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.meeting.MeetingEvent.Confirmed;
import org.rapporteur.language.meeting.MeetingEvent.Convened;
import org.rapporteur.language.meeting.MeetingEvent.DelegationAccredited;
import org.rapporteur.language.meeting.MeetingEvent.Moved;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.meeting.MeetingEvent.Postponed;
import org.rapporteur.language.meeting.MeetingEvent.Proposed;
import org.rapporteur.language.meeting.MeetingEvent.Rescheduled;
import org.rapporteur.language.meeting.MeetingFormat;

/** Events of a meeting from its invitations to its end. */
final class SessionSamples {

    private SessionSamples() {}

    static List<Event> full() {
        return List.of(
                new Proposed(new ForumId("forum:adgmin"), 6, DAYS, TH, TEXT, DAY),
                new Confirmed(TH, DAY),
                new Rescheduled(DAYS, TEXT, YEAR),
                new Postponed(TEXT, DAY, YEAR),
                new Moved(TEXT, SHORT, MeetingFormat.ONLINE, DAY),
                new Convened(TH, List.of(TH, KH, TH), DAY),
                new DelegationAccredited(TH, MINISTER, List.of(MINISTER), DAY),
                new AccreditationWithdrawn(TH, TEXT, DAY),
                new AgendaItemAdded("item-4", "4(a)", TEXT, 4, DAY),
                new AgendaReordered(List.of("item-4", "item-2"), DAY),
                new AgendaItemWithdrawn("item-4", TEXT, DAY),
                new Opened(DAY, MINISTER),
                new Concluded(DAY));
    }

    static List<Event> minimal() {
        return List.of(
                new Proposed(null, null, null, null, null, null),
                new Confirmed(null, null),
                new Rescheduled(new Period(null, null), null, null),
                new Postponed(null, null, null),
                new Moved(null, null, MeetingFormat.IN_PERSON, null),
                new Convened(null, List.of(), null),
                new DelegationAccredited(TH, null, List.of(), null),
                new AccreditationWithdrawn(TH, null, null),
                new AgendaItemAdded("item-4", null, SHORT, null, null),
                new AgendaReordered(List.of(), null),
                new AgendaItemWithdrawn("item-4", null, null),
                new Opened(null, null),
                new Concluded(null));
    }
}
