package org.rapporteur.language.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.Revision;
import org.rapporteur.language.date.CertainDay;
import org.rapporteur.language.date.Dated;
import org.rapporteur.language.date.DaysAhead;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphNumber;

/** All events of a commitment: a pledge, a decision, an action point. */
public sealed interface CommitmentEvent extends Event, Dated {

    /** What is done about it while it lasts. */
    sealed interface Pursuing extends CommitmentEvent {}

    /** It is owed no more. */
    sealed interface Ending extends CommitmentEvent {}

    /**
     * A commitment was made: at a meeting, in a paragraph of a text, under an instrument, or elsewhere. It falls due on
     * a day, or from then on at intervals.
     */
    @Revision(2)
    record Made(
            Localized title,
            List<Party> by,
            List<Party> to,
            @Nullable Strength strength,
            @Nullable Person reportedBy,
            @Nullable MeetingId meeting,
            @Nullable DeclarationId declaration,
            @Nullable ParagraphNumber paragraph,
            @Nullable InstrumentId instrument,
            @Nullable Localized elsewhere,
            @Nullable EffectiveDate on,
            @Nullable EffectiveDate due,
            @Nullable Recurrence recurrence)
            implements CommitmentEvent {
        public Made {
            by = by.stream().sorted().distinct().toList();
            to = to.stream().sorted().distinct().toList();
        }
    }

    /** Progress towards the commitment was reported. */
    record ProgressReported(Localized text, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
            implements Pursuing {}

    /** The due date was extended. */
    record DueDateExtended(EffectiveDate due, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
            implements Pursuing {}

    /**
     * The due date was announced a number of days ahead. The commitment elapses if it is not fulfilled by the end of
     * that day.
     */
    record DueAnnounced(EffectiveDate due, int days, @Nullable EffectiveDate on) implements CommitmentEvent {

        /** @throws Malformed if that is not one day, or not ahead */
        public DueAnnounced {
            CertainDay.check("due", due);
            DaysAhead.check(days);
        }
    }

    /** The commitment was fulfilled. */
    record Fulfilled(@Nullable Localized text, @Nullable EffectiveDate on) implements Ending {}

    /** The commitment was withdrawn. */
    record Withdrawn(@Nullable Localized reason, @Nullable EffectiveDate on) implements Ending {}

    /** Another commitment replaced this one. */
    record Superseded(CommitmentId by, @Nullable EffectiveDate on) implements Ending {}
}
