package org.rapporteur.command.declaration;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent.EndorsedForAdoption;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;

/**
 * Records that a meeting agreed to send the text to another meeting or forum for adoption. Use it when ministers
 * endorse a text for adoption by the ASEAN Summit, for example.
 *
 * @param meeting The meeting that endorsed the text; absent if unknown.
 * @param adoptingForum The forum that is to adopt the text; absent if unknown.
 * @param adoptingMeeting The meeting that is to adopt the text; absent if unknown.
 * @param on The day of the endorsement; absent if unknown.
 */
record EndorseForAdoption(
        DeclarationId subject,
        @Nullable MeetingId meeting,
        @Nullable ForumId adoptingForum,
        @Nullable MeetingId adoptingMeeting,
        @Nullable EffectiveDate on)
        implements DeclarationAct {

    @Override
    public EndorsedForAdoption event() {
        return new EndorsedForAdoption(meeting, adoptingForum, adoptingMeeting, on);
    }
}
