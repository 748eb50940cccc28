package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.Moved;
import org.rapporteur.language.meeting.MeetingFormat;
import org.rapporteur.language.text.Localized;

/**
 * Records that the meeting takes place elsewhere, online, or partly online. Use it before the meeting ends; what is
 * absent stays as it was. LOCATION of RFC 5545, section 3.8.1.7; EventMovedOnline of schema.org.
 *
 * @param place The new town or place, by name; absent if it stays the same.
 * @param venue The new house or room; absent if it stays the same or is unknown.
 * @param format The new format: in person, online or hybrid; absent if it stays the same.
 * @param on The day on which the move was announced; absent if unknown.
 */
record Move(
        MeetingId subject,
        @Nullable Localized place,
        @Nullable Localized venue,
        @Nullable MeetingFormat format,
        @Nullable EffectiveDate on)
        implements MeetingAct {
    /** @throws Malformed if it goes nowhere */
    Move {
        new Moved(place, venue, format, on);
    }

    @Override
    public Moved event() {
        return new Moved(place, venue, format, on);
    }
}
