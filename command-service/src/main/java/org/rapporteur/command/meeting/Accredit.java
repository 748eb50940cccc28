package org.rapporteur.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.MeetingEvent.DelegationAccredited;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;

/**
 * Records that the delegation of a party is accredited, who leads it and who belongs to it. Use it once for each party
 * and day; a new composition is accredited on another day. Rules of procedure of the UN General Assembly, rule 27.
 *
 * @param party The party whose delegation is accredited.
 * @param head The person who leads the delegation; absent if unknown.
 * @param members The other persons of the delegation, as far as known.
 * @param on The day of the accreditation; absent if unknown.
 */
record Accredit(MeetingId subject, Party party, @Nullable Person head, List<Person> members, @Nullable EffectiveDate on)
        implements MeetingAct {

    @Override
    public DelegationAccredited event() {
        return new DelegationAccredited(party, head, members, on);
    }
}
