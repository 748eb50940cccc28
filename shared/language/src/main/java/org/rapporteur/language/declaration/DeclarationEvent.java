package org.rapporteur.language.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.Revision;
import org.rapporteur.language.date.Dated;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.AdoptionMode;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.Paragraph;
import org.rapporteur.language.text.ParagraphChange;
import org.rapporteur.language.text.ParagraphNumber;
import org.rapporteur.language.text.Verb;

/** All events of a declaration or another text that a meeting adopts. */
public sealed interface DeclarationEvent extends Event, Dated {

    /** What leads up to its adoption. */
    sealed interface Preparing extends DeclarationEvent {}

    /** That it was adopted for good. */
    sealed interface Adopting extends DeclarationEvent {}

    /** What supposes a text that was adopted. */
    sealed interface Following extends DeclarationEvent {}

    /** A draft was made; each later draft replaces the one before. */
    record Drafted(@Nullable TextType type, Localized title, List<Paragraph> paragraphs, @Nullable EffectiveDate on)
            implements Preparing {
        public Drafted {
            paragraphs = Paragraph.numberedOnce(paragraphs);
        }
    }

    /** The text was put before a meeting. */
    record Tabled(@Nullable MeetingId meeting, List<Party> by, @Nullable EffectiveDate on) implements Preparing {
        public Tabled {
            by = by.stream().sorted().distinct().toList();
        }
    }

    /** A meeting agreed to send the text to another meeting or forum for adoption. */
    record EndorsedForAdoption(
            @Nullable MeetingId meeting,
            @Nullable ForumId adoptingForum,
            @Nullable MeetingId adoptingMeeting,
            @Nullable EffectiveDate on)
            implements Preparing {}

    /** A meeting adopted the text; the verb is that of the reports, normalised and as written. */
    @Revision(2)
    record Adopted(
            Localized title,
            @Nullable TextType type,
            @Nullable MeetingId meeting,
            @Nullable EffectiveDate on,
            AdoptionMode mode,
            String verb,
            String asReported,
            @Nullable Localized summary,
            List<Paragraph> paragraphs)
            implements Adopting {
        public Adopted {
            Verb.check(verb);
            paragraphs = Paragraph.numberedOnce(paragraphs);
        }
    }

    /** The text was adopted subject to confirmation by some parties, as far as these are known. */
    record AdoptedAdReferendum(@Nullable MeetingId meeting, List<Party> awaiting, @Nullable EffectiveDate on)
            implements DeclarationEvent {
        public AdoptedAdReferendum {
            awaiting = awaiting.stream().sorted().distinct().toList();
        }
    }

    /** An adoption ad referendum was confirmed, by one party or, if none is named, by all. */
    record AdoptionConfirmed(@Nullable Party party, @Nullable EffectiveDate on) implements Adopting {}

    /** A party does not consider itself bound by the text, or by some of its paragraphs. */
    record Dissociated(
            Party party, List<ParagraphNumber> paragraphs, @Nullable Localized statement, @Nullable EffectiveDate on)
            implements Following {
        public Dissociated {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The text was made public. */
    record Published(@Nullable Localized where, @Nullable String address, @Nullable EffectiveDate on)
            implements Following {}

    /** A corrigendum changed the text. */
    record Corrected(
            @Nullable Integer number,
            List<ParagraphChange> changes,
            @Nullable Localized reason,
            @Nullable EffectiveDate on)
            implements Following {
        public Corrected {
            changes = List.copyOf(changes);
        }
    }

    /** Another text replaced this one. */
    record Superseded(DeclarationId by, @Nullable EffectiveDate on) implements Following {}

    /** A later meeting, or somebody else, reported what became of one paragraph. */
    record ParagraphFollowedUp(
            ParagraphNumber paragraph,
            @Nullable ParagraphStatus status,
            @Nullable Localized text,
            @Nullable MeetingId meeting,
            @Nullable EffectiveDate on)
            implements Following {}

    /** The text was retracted. */
    record Retracted(Localized reason, @Nullable EffectiveDate on) implements DeclarationEvent {}
}
