package org.rapporteur.command.declaration;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent.ParagraphFollowedUp;
import org.rapporteur.language.declaration.ParagraphStatus;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphNumber;

/**
 * Records what a later meeting, or somebody else, reported about one paragraph, and its status. Use it each time that a
 * paragraph is followed up. Practice: follow-up matrices between meetings.
 *
 * @param paragraph The number of the paragraph, such as 4, 4.2 or P3.
 * @param status The status of the paragraph from then on: active, implemented, superseded or elapsed; absent if the
 *     report does not change it.
 * @param text The report, in words; absent if only the status is known.
 * @param meeting The meeting that followed the paragraph up; absent if it was none or is unknown.
 * @param on The day of the report; absent if unknown.
 */
record FollowUpParagraph(
        DeclarationId subject,
        ParagraphNumber paragraph,
        @Nullable ParagraphStatus status,
        @Nullable Localized text,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on)
        implements DeclarationAct {

    @Override
    public ParagraphFollowedUp event() {
        return new ParagraphFollowedUp(paragraph, status, text, meeting, on);
    }
}
