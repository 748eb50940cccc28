package org.rapporteur.command.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.MeetingFormat;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.meeting.Relation;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;

/**
 * Records a meeting that took place and is over, with all that is known of it, in one act. Use it when you work from
 * communiqués and the press: once, with dates that agree with what else is on record; earlier stages that nobody
 * recorded stay unknown.
 *
 * @param title The title of the meeting; absent if forum and ordinal name it well enough.
 * @param forum The forum that met; absent if it is none on record.
 * @param ordinal The number of the meeting in its forum, from 1 on; absent if it has none.
 * @param dates The first and last day of the meeting; absent if unknown.
 * @param host The party that hosted the meeting; absent if unknown.
 * @param place The town or place of the meeting, by name; absent if unknown.
 * @param venue The house or room of the meeting; absent if unknown.
 * @param format Whether the meeting was held in person, online or as a hybrid; absent if unknown.
 * @param chair The person in the chair; absent if unknown.
 * @param viceChair The vice-chair; absent if unknown.
 * @param theme The theme of the meeting; absent if it had none or it is unknown.
 * @param relations Other meetings to which this one is related, and how.
 * @param attendance The parties that were present, present by video or absent, each once.
 * @param outcomes The outcomes of the meeting, each once.
 */
record RecordAsHeld(
        MeetingId subject,
        @Nullable Localized title,
        @Nullable ForumId forum,
        @Nullable Integer ordinal,
        @Nullable Period dates,
        @Nullable Party host,
        @Nullable Localized place,
        @Nullable Localized venue,
        @Nullable MeetingFormat format,
        @Nullable Person chair,
        @Nullable Person viceChair,
        @Nullable Localized theme,
        List<Relation> relations,
        List<Attendance> attendance,
        List<Outcome> outcomes)
        implements MeetingAct {

    @Override
    public Held event() {
        return new Held(title, forum, ordinal, dates, host, place, venue, format, chair, viceChair, theme, relations);
    }

    @Override
    public List<Event> events() {
        var events = new ArrayList<Event>(List.of(event()));
        attendance.forEach(one -> events.add(new AttendanceRecorded(one)));
        outcomes.forEach(one -> events.add(new OutcomeRecorded(one)));
        return List.copyOf(events);
    }
}
