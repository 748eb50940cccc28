package org.rapporteur.command.forum;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent.StatusEnded;
import org.rapporteur.language.forum.PartnerStatus;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that a party no longer has a status with the forum. Use it whether or not it is on record that the status was
 * conferred. ASEAN Charter, article 44; guidelines for ASEAN's external relations.
 *
 * @param party The party that had the status.
 * @param status The status that ended.
 * @param on The first day without the status; absent if unknown.
 * @param reason The reason for the end of the status, in words; absent if unknown.
 */
record EndStatus(
        ForumId subject, Party party, PartnerStatus status, @Nullable EffectiveDate on, @Nullable Localized reason)
        implements ForumAct {

    @Override
    public StatusEnded event() {
        return new StatusEnded(party, status, on, reason);
    }
}
