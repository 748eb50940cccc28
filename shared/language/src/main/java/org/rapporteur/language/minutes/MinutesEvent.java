package org.rapporteur.language.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.Dated;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphChange;

/** All events of minutes, or of a text in their place. */
public sealed interface MinutesEvent extends Event, Dated {

    /** The draft goes round until nobody objects. */
    sealed interface Reviewing extends MinutesEvent {}

    /** The text as it was agreed is given out. */
    sealed interface Publishing extends MinutesEvent {}

    /** The minutes of a meeting were requested. */
    record Requested(@Nullable MeetingId meeting, @Nullable EffectiveDate on) implements MinutesEvent {}

    /** The minutes were drafted. */
    record Drafted(
            @Nullable MinutesType type,
            @Nullable Localized title,
            @Nullable MeetingId meeting,
            List<Paragraph> paragraphs,
            @Nullable EffectiveDate on)
            implements MinutesEvent {
        public Drafted {
            paragraphs = Paragraph.numberedOnce(paragraphs);
        }
    }

    /** Another draft replaced the draft. */
    record Revised(List<Paragraph> paragraphs, @Nullable EffectiveDate on) implements Reviewing {
        public Revised {
            paragraphs = Paragraph.numberedOnce(paragraphs);
        }
    }

    /** The draft was sent to those concerned; silence until the deadline is consent. */
    record SubmittedForReview(@Nullable Deadline deadline, @Nullable EffectiveDate on) implements Reviewing {}

    /** Somebody objected. */
    record SilenceBroken(@Nullable Party by, @Nullable Localized reason, @Nullable EffectiveDate on)
            implements Reviewing {}

    /** The deadline of the review was extended. */
    record DeadlineExtended(Deadline deadline, @Nullable EffectiveDate on) implements Reviewing {}

    /** The text was adopted, by a meeting or otherwise. */
    record Adopted(AdoptionMode mode, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
            implements MinutesEvent {}

    /** The text was issued, with its words if these are not on record from earlier. */
    record Issued(
            @Nullable MinutesType type,
            @Nullable Localized title,
            @Nullable MeetingId meeting,
            List<Paragraph> paragraphs,
            @Nullable EffectiveDate on)
            implements Publishing {
        public Issued {
            paragraphs = Paragraph.numberedOnce(paragraphs);
        }
    }

    /** A corrigendum changed the text. */
    record Corrected(
            @Nullable Integer number,
            List<ParagraphChange> changes,
            @Nullable Localized reason,
            @Nullable EffectiveDate on)
            implements Publishing {
        public Corrected {
            changes = List.copyOf(changes);
        }
    }

    /** The text was retracted. */
    record Retracted(Localized reason, @Nullable EffectiveDate on) implements MinutesEvent {}
}
