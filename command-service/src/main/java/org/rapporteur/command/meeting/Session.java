package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AccreditationWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemAdded;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.AgendaReordered;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.meeting.MeetingEvent.Confirmed;
import org.rapporteur.language.meeting.MeetingEvent.Convened;
import org.rapporteur.language.meeting.MeetingEvent.DelegationAccredited;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.Moved;
import org.rapporteur.language.meeting.MeetingEvent.NextAnnounced;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.MeetingEvent.Postponed;
import org.rapporteur.language.meeting.MeetingEvent.Proposed;
import org.rapporteur.language.meeting.MeetingEvent.Rescheduled;
import org.rapporteur.language.meeting.Presence;

/** What a fact says of the time when the meeting sat. */
final class Session {

    private Session() {}

    /** The day on which the meeting began, if that is what the fact says. */
    static @Nullable EffectiveDate start(MeetingEvent fact) {
        if (fact instanceof Opened opened) return opened.on();
        return fact instanceof Held held && held.dates() != null ? held.dates().start() : null;
    }

    /** The day on which the meeting ended, if that is what the fact says. */
    static @Nullable EffectiveDate end(MeetingEvent fact) {
        if (fact instanceof Concluded concluded) return concluded.on();
        return fact instanceof Held held && held.dates() != null ? held.dates().end() : null;
    }

    /**
     * Whether it could not be if the meeting had not taken place, whenever it was. What came of a meeting on no day of its
     * own came of its sitting; what was settled beforehand has a day.
     */
    static boolean tookPlace(MeetingEvent fact) {
        return switch (fact) {
            case Opened ignored -> true;
            case Held ignored -> true;
            case Concluded ignored -> true;
            case NextAnnounced ignored -> true;
            case AttendanceRecorded recorded -> recorded.attendance().presence() != Presence.ABSENT;
            case OutcomeRecorded recorded -> recorded.on() == null;
            default -> false;
        };
    }

    /** Whether it leads up to the meeting. */
    static boolean prepares(MeetingEvent fact) {
        return fact instanceof Planned
                || fact instanceof Proposed
                || fact instanceof Confirmed
                || fact instanceof Convened
                || fact instanceof Postponed
                || fact instanceof Rescheduled;
    }

    /** Whether it changes where, with whom or about what the meeting is. */
    static boolean arranges(MeetingEvent fact) {
        return fact instanceof Moved
                || fact instanceof DelegationAccredited
                || fact instanceof AccreditationWithdrawn
                || fact instanceof AgendaItemAdded
                || fact instanceof AgendaReordered
                || fact instanceof AgendaItemWithdrawn;
    }

    /** Whether the item of the agenda was dealt with, or was to be. */
    static boolean takesUp(MeetingEvent fact, String item) {
        return fact instanceof OutcomeRecorded recorded
                        && item.equals(recorded.outcome().agendaItem())
                || fact instanceof AgendaReordered order && order.items().contains(item);
    }
}
