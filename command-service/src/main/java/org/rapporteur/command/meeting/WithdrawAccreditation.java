package org.rapporteur.command.meeting;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.AccreditationWithdrawn;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that the delegation of a party is no longer accredited. Use it whether or not the accreditation is on record.
 * Rules of procedure of the UN General Assembly, rules 28 and 29.
 *
 * @param party The party whose delegation is no longer accredited.
 * @param reason The reason for the withdrawal, in words; absent if none was given.
 * @param on The day of the withdrawal; absent if unknown.
 */
record WithdrawAccreditation(MeetingId subject, Party party, @Nullable Localized reason, @Nullable EffectiveDate on)
        implements MeetingAct {

    @Override
    public AccreditationWithdrawn event() {
        return new AccreditationWithdrawn(party, reason, on);
    }
}
