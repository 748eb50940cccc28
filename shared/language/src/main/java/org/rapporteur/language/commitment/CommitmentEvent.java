package org.rapporteur.language.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.Revision;
import org.rapporteur.language.date.Ahead;
import org.rapporteur.language.date.CertainDay;
import org.rapporteur.language.date.Dated;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphNumber;

/** All that can happen to a commitment: a pledge, a decision, an action point. */
public sealed interface CommitmentEvent extends Event, Dated {

    /** What is done about it while it lasts. */
    sealed interface Pursuing extends CommitmentEvent {}

    /** It is owed no more. */
    sealed interface Ending extends CommitmentEvent {}

    /**
     * Somebody promised something: at a meeting, in a paragraph of a text, under an instrument, or elsewhere (in words);
     * who reported it matters where that was somebody else. It is due on a day, or from then on again and again.
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

    /** Something was done towards it. */
    record ProgressReported(Localized text, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
            implements Pursuing {}

    /** There is more time to do it. */
    record DueDateExtended(EffectiveDate due, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
            implements Pursuing {}

    /** It was announced that it is due in so many days or fewer: not done by the end of that day it elapses. */
    record DueAnnounced(EffectiveDate due, int days, @Nullable EffectiveDate on) implements CommitmentEvent {

        /** @throws Malformed if that is not one day, or not ahead */
        public DueAnnounced {
            CertainDay.check("due", due);
            Ahead.check(days);
        }
    }

    /** What was promised was done. */
    record Fulfilled(@Nullable Localized text, @Nullable EffectiveDate on) implements Ending {}

    /** It was taken back. */
    record Withdrawn(@Nullable Localized reason, @Nullable EffectiveDate on) implements Ending {}

    /** Another one took its place. */
    record Superseded(CommitmentId by, @Nullable EffectiveDate on) implements Ending {}
}
