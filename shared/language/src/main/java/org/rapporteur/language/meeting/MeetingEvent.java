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

/** All events of a meeting. */
public sealed interface MeetingEvent extends Event, Dated {

    /** What leads up to it. */
    sealed interface Preparing extends MeetingEvent {}

    /** Where, with whom and about what it is to be. */
    sealed interface Arranging extends MeetingEvent {}

    /** That it sits, and who is there. */
    sealed interface Sitting extends MeetingEvent {}

    /** What comes of it. */
    sealed interface Resulting extends MeetingEvent {}

    /** The meeting is to take place, with what was announced of it. */
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

    /** The meeting was proposed by the meeting before it, and awaits confirmation. */
    record Proposed(
            @Nullable ForumId forum,
            @Nullable Integer ordinal,
            @Nullable Period intended,
            @Nullable Party host,
            @Nullable Localized place,
            @Nullable EffectiveDate on)
            implements Preparing {}

    /** The proposal was confirmed, so that the meeting is planned. */
    record Confirmed(@Nullable Party by, @Nullable EffectiveDate on) implements Preparing {}

    /** Other days are intended for the meeting; a postponed meeting is planned again. */
    record Rescheduled(Period intended, @Nullable Localized reason, @Nullable EffectiveDate on) implements Preparing {}

    /** The meeting does not take place on the intended days. */
    record Postponed(@Nullable Localized reason, @Nullable EffectiveDate until, @Nullable EffectiveDate on)
            implements Preparing {}

    /** The meeting takes place elsewhere or in another format; what is absent stays as it was. */
    record Moved(
            @Nullable Localized place,
            @Nullable Localized venue,
            @Nullable MeetingFormat format,
            @Nullable EffectiveDate on)
            implements Arranging {

        /** @throws Malformed if it goes nowhere */
        public Moved {
            if (place == null && venue == null && format == null)
                throw new Malformed("A move needs a place, a venue or a format.");
        }
    }

    /** The invitations were issued. */
    record Convened(@Nullable Party by, List<Party> invited, @Nullable EffectiveDate on) implements Preparing {
        public Convened {
            invited = invited.stream().sorted().distinct().toList();
        }
    }

    /** The delegation of a party was accredited. */
    record DelegationAccredited(Party party, @Nullable Person head, List<Person> members, @Nullable EffectiveDate on)
            implements Arranging {
        public DelegationAccredited {
            members = List.copyOf(members);
        }
    }

    /** The delegation of a party is no longer accredited. */
    record AccreditationWithdrawn(Party party, @Nullable Localized reason, @Nullable EffectiveDate on)
            implements Arranging {}

    /** An agenda item: its printed number and its place in the order. */
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

    /** The agenda items are taken in this order; items that are not named follow in their earlier order. */
    record AgendaReordered(List<String> items, @Nullable EffectiveDate on) implements Arranging {

        /** @throws Malformed if an item has no such name or is named twice */
        public AgendaReordered {
            items.forEach(item -> Item.check("items", item));
            if (Set.copyOf(items).size() < items.size()) throw new Malformed("items", "Each item may be named once.");
            items = List.copyOf(items);
        }
    }

    /** An item is no longer on the agenda. */
    record AgendaItemWithdrawn(String item, @Nullable Localized reason, @Nullable EffectiveDate on)
            implements Arranging {

        /** @throws Malformed if the item has no such name */
        public AgendaItemWithdrawn {
            Item.check("item", item);
        }
    }

    /** The meeting is in session. */
    record Opened(@Nullable EffectiveDate on, @Nullable Person by) implements Sitting {}

    /** The meeting is over. */
    record Concluded(@Nullable EffectiveDate on) implements Sitting {}

    /** The meeting took place and is over; a condition that is not known of it is absent. */
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

    /** A party was present or absent. */
    record AttendanceRecorded(Attendance attendance) implements Sitting {}

    /** The meeting reached an outcome. */
    @Revision(3)
    record OutcomeRecorded(Outcome outcome) implements Resulting {
        @Override
        public @Nullable EffectiveDate on() {
            return outcome.on();
        }
    }

    /** The meeting announced the next one. */
    @Revision(2)
    record NextAnnounced(
            @Nullable Integer ordinal,
            @Nullable EffectiveDate intended,
            @Nullable Party host,
            @Nullable Localized place,
            @Nullable EffectiveDate on)
            implements Resulting {}

    /**
     * Ministers met the press together after the meeting, or on its sidelines.
     *
     * @param appeared the persons who spoke to the press, each with the party that the person spoke for
     * @param title the title of the statement that was issued
     * @param statement the text of the statement, or what was said
     * @param source the statement as it was issued, registered as a source so that others can cite it
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

    /** The meeting will not take place. What was planned stays readable. */
    record Cancelled(Localized reason, @Nullable EffectiveDate on) implements MeetingEvent {}

    private static List<Relation> sorted(List<Relation> relations) {
        return relations.stream()
                .sorted(Comparator.comparing(Relation::kind).thenComparing(Relation::meeting))
                .toList();
    }
}
