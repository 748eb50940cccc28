package org.rapporteur.query.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.Moved;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.MeetingEvent.Proposed;
import org.rapporteur.language.meeting.MeetingFormat;
import org.rapporteur.language.meeting.Relation;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;

/** What is known of a meeting itself. When it was to be and when it was stand beside each other. */
public record MeetingFacts(
        @Nullable Localized title,
        @Nullable ForumId forum,
        @Nullable Integer ordinal,
        @Nullable Period intended,
        @Nullable Period dates,
        @Nullable Party host,
        @Nullable Localized place,
        @Nullable Localized venue,
        @Nullable MeetingFormat format,
        @Nullable Person chair,
        @Nullable Person viceChair,
        @Nullable Localized theme,
        List<Relation> relations) {

    static final MeetingFacts UNKNOWN =
            new MeetingFacts(null, null, null, null, null, null, null, null, null, null, null, null, List.of());

    /** When it began, else when it is to begin. */
    public @Nullable EffectiveDate begins() {
        var days = dates == null ? intended : dates;
        return days == null ? null : days.start();
    }

    MeetingFacts proposed(Proposed proposal) {
        return new MeetingFacts(
                title,
                proposal.forum(),
                proposal.ordinal(),
                proposal.intended(),
                dates,
                proposal.host(),
                proposal.place(),
                venue,
                format,
                chair,
                viceChair,
                theme,
                relations);
    }

    /** A plan, before which a proposal stands back. */
    MeetingFacts planned(Planned plan) {
        return new MeetingFacts(
                plan.title(),
                or(plan.forum(), forum),
                or(plan.ordinal(), ordinal),
                or(plan.intended(), intended),
                dates,
                or(plan.host(), host),
                or(plan.place(), place),
                plan.venue(),
                plan.format(),
                chair,
                viceChair,
                theme,
                plan.relations());
    }

    MeetingFacts rescheduled(Period anew) {
        return new MeetingFacts(
                title, forum, ordinal, anew, dates, host, place, venue, format, chair, viceChair, theme, relations);
    }

    /** A venue is one of its place, so that of another place is not known. */
    MeetingFacts moved(Moved to) {
        return new MeetingFacts(
                title,
                forum,
                ordinal,
                intended,
                dates,
                host,
                or(to.place(), place),
                to.place() == null ? or(to.venue(), venue) : to.venue(),
                or(to.format(), format),
                chair,
                viceChair,
                theme,
                relations);
    }

    /** What is reported as the meeting as it was, before which plans stand back. */
    MeetingFacts held(Held held) {
        return new MeetingFacts(
                or(held.title(), title),
                or(held.forum(), forum),
                or(held.ordinal(), ordinal),
                intended,
                held.dates(),
                or(held.host(), host),
                or(held.place(), place),
                or(held.venue(), venue),
                or(held.format(), format),
                held.chair(),
                held.viceChair(),
                held.theme(),
                held.relations().isEmpty() ? relations : held.relations());
    }

    /** Who it is, known on whatever day one asks, of a meeting that was still to be held then. */
    MeetingFacts named(Held held) {
        return new MeetingFacts(
                or(title, held.title()),
                or(forum, held.forum()),
                or(ordinal, held.ordinal()),
                intended,
                dates,
                host,
                place,
                venue,
                format,
                chair,
                viceChair,
                theme,
                relations.isEmpty() ? held.relations() : relations);
    }

    /** With the days on which it was opened and concluded, where no report says on which it was held. */
    MeetingFacts sat(Period days) {
        var known = dates == null ? new Period(null, null) : dates;
        var start = or(known.start(), days.start());
        var end = or(known.end(), days.end());
        return start == null && end == null
                ? this
                : new MeetingFacts(
                        title,
                        forum,
                        ordinal,
                        intended,
                        new Period(start, end),
                        host,
                        place,
                        venue,
                        format,
                        chair,
                        viceChair,
                        theme,
                        relations);
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
