package org.rapporteur.command.forum;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that a party is a member of the forum from a day on. Use it for each member, also for one that is admitted
 * again on another day, whether or not its departure is on record. ASEAN Charter, articles 4 and 6.
 *
 * @param party The party that is a member.
 * @param from The first day of membership; absent if only the membership itself is known.
 * @param how How the party became a member, such as by accession to the charter; absent if unknown.
 */
record AdmitMember(ForumId subject, Party party, @Nullable EffectiveDate from, @Nullable Localized how)
        implements ForumAct {

    @Override
    public MemberAdmitted event() {
        return new MemberAdmitted(party, from, how);
    }
}
