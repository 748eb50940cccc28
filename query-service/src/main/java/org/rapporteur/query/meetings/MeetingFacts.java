package org.rapporteur.query.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.ForumId;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingEvent.Held;
import org.rapporteur.language.MeetingEvent.Planned;
import org.rapporteur.language.MeetingFormat;
import org.rapporteur.language.Party;
import org.rapporteur.language.Period;
import org.rapporteur.language.Person;
import org.rapporteur.language.Relation;

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

    /** What was planned, which fills in only what is not known where the meeting is known to have been held. */
    MeetingFacts planned(Planned plan, boolean held) {
        return new MeetingFacts(
                held ? or(title, plan.title()) : or(plan.title(), title),
                or(plan.forum(), forum),
                or(plan.ordinal(), ordinal),
                or(plan.intended(), intended),
                dates,
                held ? or(host, plan.host()) : or(plan.host(), host),
                held ? or(place, plan.place()) : or(plan.place(), place),
                venue,
                format,
                chair,
                viceChair,
                theme,
                held || plan.relations().isEmpty() ? relations : plan.relations());
    }

    /** What is reported of the meeting as it was, before which plans stand back. */
    MeetingFacts held(Held held) {
        return new MeetingFacts(
                or(held.title(), title),
                or(held.forum(), forum),
                or(held.ordinal(), ordinal),
                intended,
                or(held.dates(), dates),
                or(held.host(), host),
                or(held.place(), place),
                or(held.venue(), venue),
                or(held.format(), format),
                or(held.chair(), chair),
                or(held.viceChair(), viceChair),
                or(held.theme(), theme),
                held.relations().isEmpty() ? relations : held.relations());
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
