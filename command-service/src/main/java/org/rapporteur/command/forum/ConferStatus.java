package org.rapporteur.command.forum;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent.StatusConferred;
import org.rapporteur.language.forum.PartnerStatus;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;

/**
 * Records that a party that is no member has a status with the forum, such as dialogue partner or observer. Use it once
 * for each status and each time that it is conferred; a party may have several. ASEAN Charter, article 44.
 *
 * @param party The party that receives the status.
 * @param status The status that the party receives.
 * @param from The first day of the status; absent if unknown.
 * @param by The party that conferred the status, such as org:asean; absent if unknown.
 */
record ConferStatus(
        ForumId subject, Party party, PartnerStatus status, @Nullable EffectiveDate from, @Nullable Party by)
        implements ForumAct {

    @Override
    public StatusConferred event() {
        return new StatusConferred(party, status, from, by);
    }
}
