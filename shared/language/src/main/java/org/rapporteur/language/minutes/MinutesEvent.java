package org.rapporteur.language.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.date.Deadline;
import org.rapporteur.language.date.Dated;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphChange;

/** All that can happen to minutes, or to what stands for them. */
public sealed interface MinutesEvent extends Event, Dated {

    /** The draft goes round until nobody objects. */
    sealed interface Reviewing extends MinutesEvent {}

    /** The text as it was agreed is given out. */
    sealed interface Publishing extends MinutesEvent {}

    /** A meeting is over, and its minutes are asked for. */
    record Requested(@Nullable MeetingId meeting, @Nullable EffectiveDate on) implements MinutesEvent {}

    /** A text was drawn up, of this meeting. */
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

    /** The draft was replaced by another. */
    record Revised(List<Paragraph> paragraphs, @Nullable EffectiveDate on) implements Reviewing {
        public Revised {
            paragraphs = Paragraph.numberedOnce(paragraphs);
        }
    }

    /** It went to those concerned; who is silent until the deadline consents. */
    record SubmittedForReview(@Nullable Deadline deadline, @Nullable EffectiveDate on) implements Reviewing {}

    /** Somebody did not consent. */
    record SilenceBroken(@Nullable Party by, @Nullable Localized reason, @Nullable EffectiveDate on)
            implements Reviewing {}

    /** There is more time to answer. */
    record DeadlineExtended(Deadline deadline, @Nullable EffectiveDate on) implements Reviewing {}

    /** It was agreed, by a meeting or otherwise. */
    record Adopted(AdoptionMode mode, @Nullable MeetingId meeting, @Nullable EffectiveDate on)
            implements MinutesEvent {}

    /** It was given out, with what it said of itself and the text, where that is not on record from earlier. */
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

    /** It was taken back. */
    record Retracted(Localized reason, @Nullable EffectiveDate on) implements MinutesEvent {}
}
