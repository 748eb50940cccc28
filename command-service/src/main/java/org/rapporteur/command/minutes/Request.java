package org.rapporteur.command.minutes;

import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.Owed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.MinutesId;
import org.rapporteur.language.minutes.MinutesEvent.Requested;

/**
 * Asks for the minutes of a meeting that is over. The record adds it by itself when a meeting is concluded; use it
 * once, for the minutes of one meeting. Practice: the secretariat reminds the rapporteur.
 *
 * @param meeting The meeting whose minutes are requested; absent if it is on record already.
 * @param on The day of the request; absent if unknown.
 */
record Request(MinutesId subject, @Nullable MeetingId meeting, @Nullable EffectiveDate on) implements MinutesAct {

    @Override
    public Requested event() {
        return new Requested(meeting, on);
    }

    @Override
    public Owed owed() {
        return Owed.REASON;
    }
}
