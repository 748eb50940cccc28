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
import org.rapporteur.query.document.DatedEntry;

/** Something that happened to a text on its way, and what there is to say of it. */
public sealed interface DeclarationStep extends DatedEntry {

    List<Citation> citations();

    /**
     * A draft of the text.
     *
     * @param on The day of the draft; null if unknown.
     */
    record Draft(
            @Nullable TextType type,
            Localized title,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations)
            implements DeclarationStep {}

    /**
     * The text was put before a meeting.
     *
     * @param by The parties that submitted the text, as far as known.
     * @param on The day on which the text was tabled; null if unknown.
     */
    record Tabling(
            @Nullable MeetingId meeting,
            List<Party> by,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations)
            implements DeclarationStep {}

    /**
     * A meeting agreed to send the text to another meeting or forum for adoption.
     *
     * @param meeting The meeting that endorsed the text; null if unknown.
     * @param on The day of the endorsement; null if unknown.
     */
    record Endorsement(
            @Nullable MeetingId meeting,
            @Nullable ForumId adoptingForum,
            @Nullable MeetingId adoptingMeeting,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations)
            implements DeclarationStep {}

    /**
     * The text was adopted subject to confirmation by some parties.
     *
     * @param meeting The meeting that adopted the text; null if unknown.
     * @param on The day of the adoption ad referendum; null if unknown.
     */
    record AdReferendum(
            @Nullable MeetingId meeting,
            List<Party> awaiting,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations)
            implements DeclarationStep {}

    /**
     * An adoption ad referendum was confirmed.
     *
     * @param party The party that confirmed; null if all have confirmed.
     * @param on The day of the confirmation; null if unknown.
     */
    record Confirmation(@Nullable Party party, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
            implements DeclarationStep {}

    /**
     * A party does not consider itself bound by the text, or by some of its paragraphs.
     *
     * @param party The party that dissociates itself.
     * @param paragraphs The numbers of the paragraphs in question; none if it is the whole text.
     * @param on The day of the statement; null if unknown.
     */
    record Dissociation(
            Party party,
            List<ParagraphNumber> paragraphs,
            @Nullable Localized statement,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations)
            implements DeclarationStep {}

    /**
     * The text was made public.
     *
     * @param on The day of publication; null if unknown.
     */
    record Publication(
            @Nullable Localized where,
            @Nullable String address,
            @Nullable EffectiveDate on,
            LocalDate recorded,
            List<Citation> citations)
            implements DeclarationStep {}

    /**
     * Another text replaced this one.
     *
     * @param by The declaration that replaced this one.
     * @param on The day from which the other text applies; null if unknown.
     */
    record Supersession(DeclarationId by, @Nullable EffectiveDate on, LocalDate recorded, List<Citation> citations)
            implements DeclarationStep {}

    /**
     * A report about one paragraph.
     *
     * @param paragraph The number of the paragraph, such as 4, 4.2 or P3.
     * @param status The status of the paragraph from then on; null if the report does not change it.
     * @param text The report, in words; null if only the status is known.
     * @param meeting The meeting that followed the paragraph up; null if it was none or is unknown.
     * @param on The day of the report; null if unknown.
     */
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
