package org.rapporteur.query.calendar;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingFormat;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.meetings.MeetingAnswer;
import org.rapporteur.query.meetings.MeetingInShort;
import org.rapporteur.query.meetings.MeetingState;
import org.rapporteur.query.notes.NotedEntry;
import org.rapporteur.query.notes.ShownAttributes;

/**
 * A meeting in the calendar.
 *
 * @param meeting The meeting.
 * @param title The title of the meeting; null if none is on record.
 * @param state The state of the meeting on the day asked for.
 * @param intended Whether the days are the intended days and not those on which it took place.
 * @param within Whether the meeting surely or possibly falls into the days asked for.
 */
record CalendarEntry(
        MeetingId meeting,
        @Nullable Localized title,
        @Nullable ForumId forum,
        @Nullable Integer ordinal,
        @Nullable MeetingState state,
        @Nullable Certainty certainty,
        @Nullable EffectiveDate start,
        @Nullable EffectiveDate end,
        boolean intended,
        Certainty within,
        @Nullable Party host,
        @Nullable Localized place,
        @Nullable Localized venue,
        @Nullable MeetingFormat format)
        implements NotedEntry {

    static CalendarEntry of(MeetingAnswer meeting, Range range) {
        var facts = meeting.facts();
        var intended = facts.dates() == null;
        var period = intended ? facts.intended() : facts.dates();
        var start = period == null ? null : period.start();
        var end = period == null ? null : period.end();
        return new CalendarEntry(
                meeting.id(),
                facts.title(),
                facts.forum(),
                facts.ordinal(),
                meeting.state(),
                meeting.certainty(),
                start,
                end,
                intended,
                range.holds(new CalendarDays(start, end)),
                facts.host(),
                facts.place(),
                facts.venue(),
                facts.format());
    }

    @Override
    public ShownAttributes shows() {
        var shown = MeetingInShort.of(meeting, intended, "/start").at("dates/end", "/end");
        return intended ? shown.at("intended/end", "/end") : shown;
    }

    CalendarDays days() {
        return new CalendarDays(start, end);
    }

    /** By the first day that it can be, then by meeting; those without a day come last. */
    String key() {
        return (isDated() ? days().earliest().toString() : "9999-99-99") + " " + meeting.value();
    }

    boolean isDated() {
        return start != null || end != null;
    }
}
