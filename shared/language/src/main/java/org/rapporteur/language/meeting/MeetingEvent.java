package org.rapporteur.language.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.Malformed;
import org.rapporteur.language.Revision;
import org.rapporteur.language.date.Dated;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;

/** All that can happen to a meeting. */
public sealed interface MeetingEvent extends Event, Dated {

    /** What leads up to it. */
    sealed interface Preparing extends MeetingEvent {}

    /** Where, with whom and about what it is to be. */
    sealed interface Arranging extends MeetingEvent {}

    /** That it sits, and who is there. */
    sealed interface Sitting extends MeetingEvent {}

    /** What comes of it. */
    sealed interface Resulting extends MeetingEvent {}

    /** It is to take place; when, where and by whom it is hosted, as far as that was said, and when it was said. */
    @Revision(2)
    record Planned(
            @Nullable Localized title,
            @Nullable ForumId forum,
            @Nullable Integer ordinal,
            @Nullable Period intended,
            @Nullable Party host,
            @Nullable Localized place,
            @Nullable Localized venue,
            @Nullable MeetingFormat format,
            @Nullable EffectiveDate on,
            List<Relation> relations)
            implements Preparing {
        public Planned {
            relations = sorted(relations);
        }
    }

    /** Whoever met before said that it is to take place, and as much of when, where and by whom; that is to be confirmed. */
    record Proposed(
            @Nullable ForumId forum,
            @Nullable Integer ordinal,
            @Nullable Period intended,
            @Nullable Party host,
            @Nullable Localized place,
            @Nullable EffectiveDate on)
            implements Preparing {}

    /** What was proposed of it is confirmed, and so it is planned. */
    record Confirmed(@Nullable Party by, @Nullable EffectiveDate on) implements Preparing {}

    /** Other days than before are intended for it; what was postponed is planned again. */
    record Rescheduled(Period intended, @Nullable Localized reason, @Nullable EffectiveDate on) implements Preparing {}

    /** It does not take place when it was to; until when, where that was said. */
    record Postponed(@Nullable Localized reason, @Nullable EffectiveDate until, @Nullable EffectiveDate on)
            implements Preparing {}

    /** It is to take place elsewhere, or otherwise: what is absent stays as it was. */
    record Moved(
            @Nullable Localized place,
            @Nullable Localized venue,
            @Nullable MeetingFormat format,
            @Nullable EffectiveDate on)
            implements Arranging {

        /** @throws Malformed if it goes nowhere */
        public Moved {
            if (place == null && venue == null && format == null)
                throw new Malformed("A meeting is moved to another place, venue or format: name one of them.");
        }
    }

    /** The invitations are issued. */
    record Convened(@Nullable Party by, List<Party> invited, @Nullable EffectiveDate on) implements Preparing {
        public Convened {
            invited = invited.stream().sorted().distinct().toList();
        }
    }

    /** A party's delegation is accredited: who leads it and who belongs to it, as far as that is known. */
    record DelegationAccredited(Party party, @Nullable Person head, List<Person> members, @Nullable EffectiveDate on)
            implements Arranging {
        public DelegationAccredited {
            members = List.copyOf(members);
        }
    }

    /** A party's delegation is accredited no more. */
    record AccreditationWithdrawn(Party party, @Nullable Localized reason, @Nullable EffectiveDate on)
            implements Arranging {}

    /** An item is on the agenda: how it is numbered there, and as the how manyth it stands. */
    record AgendaItemAdded(
            String item,
            @Nullable String number,
            Localized title,
            @Nullable Integer ordinal,
            @Nullable EffectiveDate on)
            implements Arranging {

        /** @throws Malformed if the item has no such name */
        public AgendaItemAdded {
            Item.check("item", item);
        }
    }

    /** The items are taken in this order; those that it does not name come behind them as they were. */
    record AgendaReordered(List<String> items, @Nullable EffectiveDate on) implements Arranging {

        /** @throws Malformed if an item has no such name or is named twice */
        public AgendaReordered {
            items.forEach(item -> Item.check("items", item));
            if (Set.copyOf(items).size() < items.size()) throw new Malformed("items", "An order names each item once.");
            items = List.copyOf(items);
        }
    }

    /** An item is on the agenda no more. */
    record AgendaItemWithdrawn(String item, @Nullable Localized reason, @Nullable EffectiveDate on)
            implements Arranging {

        /** @throws Malformed if the item has no such name */
        public AgendaItemWithdrawn {
            Item.check("item", item);
        }
    }

    /** It is in session from then on. */
    record Opened(@Nullable EffectiveDate on, @Nullable Person by) implements Sitting {}

    /** It is over. */
    record Concluded(@Nullable EffectiveDate on) implements Sitting {}

    /** It took place and is over; what is not known of it stays absent. */
    record Held(
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
            List<Relation> relations)
            implements Sitting {
        public Held {
            relations = sorted(relations);
        }
    }

    /** A party was there, or was not. */
    record AttendanceRecorded(Attendance attendance) implements Sitting {}

    /** The meeting did something about one thing. */
    @Revision(3)
    record OutcomeRecorded(Outcome outcome) implements Resulting {
        @Override
        public @Nullable EffectiveDate on() {
            return outcome.on();
        }
    }

    /** The meeting said which one is to follow it. */
    @Revision(2)
    record NextAnnounced(
            @Nullable Integer ordinal,
            @Nullable EffectiveDate intended,
            @Nullable Party host,
            @Nullable Localized place,
            @Nullable EffectiveDate on)
            implements Resulting {}

    /**
     * Ministers met the press together after it, or on its sidelines.
     *
     * @param appeared who spoke to the press, and for which party
     * @param title of the statement that was issued there
     * @param statement its text, or what was said
     * @param source the statement as it was issued, registered so that others can cite it
     */
    record PressConferenceHeld(
            List<Speaker> appeared,
            @Nullable Localized place,
            @Nullable Localized title,
            @Nullable Localized statement,
            @Nullable SourceId source,
            @Nullable EffectiveDate on)
            implements Resulting {
        public PressConferenceHeld {
            appeared = List.copyOf(appeared);
        }
    }

    /** Somebody who spoke to the press, and the party that the person spoke for where that is known. */
    record Speaker(Person person, @Nullable Party party) {}

    /** It will not take place. What was planned stays readable. */
    record Cancelled(Localized reason, @Nullable EffectiveDate on) implements MeetingEvent {}

    private static List<Relation> sorted(List<Relation> relations) {
        return relations.stream()
                .sorted(Comparator.comparing(Relation::kind).thenComparing(Relation::meeting))
                .toList();
    }
}
