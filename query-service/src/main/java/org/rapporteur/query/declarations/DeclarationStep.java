package org.rapporteur.query.declarations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.ParagraphStatus;
import org.rapporteur.language.declaration.TextType;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphNumber;
import org.rapporteur.query.document.Dated;

/** Something that happened to a text on its way, and what there is to say of it. */
public sealed interface DeclarationStep extends Dated {

    List<Citation> citations();

    /** A draft was drawn up. */
    record Draft(
            @Nullable TextType type,
            Localized title,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations)
            implements DeclarationStep {}

    /** It was put before a meeting. */
    record Tabling(
            @Nullable MeetingId meeting,
            List<Party> by,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations)
            implements DeclarationStep {}

    /** A meeting agreed that another should adopt it. */
    record Endorsement(
            @Nullable MeetingId meeting,
            @Nullable ForumId adoptingForum,
            @Nullable MeetingId adoptingMeeting,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations)
            implements DeclarationStep {}

    /** It was adopted on the understanding that these still confirm. */
    record AdReferendum(
            @Nullable MeetingId meeting,
            List<Party> awaiting,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations)
            implements DeclarationStep {}

    /** One confirmed, or, where none is named, all. */
    record Confirmation(@Nullable Party party, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
            implements DeclarationStep {}

    /** A party does not hold itself to it, or to these paragraphs. */
    record Dissociation(
            Party party,
            List<ParagraphNumber> paragraphs,
            @Nullable Localized statement,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations)
            implements DeclarationStep {}

    /** It was made public. */
    record Publication(
            @Nullable Localized where,
            @Nullable String address,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations)
            implements DeclarationStep {}

    /** Another text took its place. */
    record Supersession(DeclarationId by, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
            implements DeclarationStep {}

    /** Something was said of one paragraph. */
    record FollowUp(
            ParagraphNumber paragraph,
            @Nullable ParagraphStatus status,
            @Nullable Localized text,
            @Nullable MeetingId meeting,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations)
            implements DeclarationStep {}
}
