package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AgendaReordered;
import org.rapporteur.language.meeting.MeetingEvent.Arranging;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.NextAnnounced;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Preparing;
import org.rapporteur.language.meeting.MeetingEvent.PressConferenceHeld;
import org.rapporteur.language.meeting.MeetingEvent.Resulting;
import org.rapporteur.language.meeting.MeetingEvent.Sitting;
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
            case Preparing ignored -> false;
            case Arranging ignored -> false;
            case Sitting sitting -> sat(sitting);
            case Resulting result -> cameOfIt(result);
            case Cancelled ignored -> false;
        };
    }

    private static boolean sat(Sitting fact) {
        return switch (fact) {
            case Opened ignored -> true;
            case Held ignored -> true;
            case Concluded ignored -> true;
            case AttendanceRecorded recorded -> recorded.attendance().presence() != Presence.ABSENT;
        };
    }

    private static boolean cameOfIt(Resulting fact) {
        return switch (fact) {
            case NextAnnounced ignored -> true;
            case PressConferenceHeld ignored -> true;
            case OutcomeRecorded recorded -> recorded.on() == null;
        };
    }

    /** Whether the item of the agenda was dealt with, or was to be. */
    static boolean takesUp(MeetingEvent fact, String item) {
        return fact instanceof OutcomeRecorded recorded
                        && item.equals(recorded.outcome().agendaItem())
                || fact instanceof AgendaReordered order && order.items().contains(item);
    }
}
