package org.rapporteur.command.forum;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent.MembershipEnded;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that a party is no longer a member from a day on. Use it when a member withdraws, is expelled or ceases to
 * exist, whether or not its admission is on record. Vienna Convention on the Law of Treaties, article 54; Charter of
 * the United Nations, articles 5 and 6.
 *
 * @param party The party that was a member.
 * @param on The first day without membership; absent if unknown.
 * @param how How the membership ended, such as by withdrawal; absent if unknown.
 */
record EndMembership(ForumId subject, Party party, @Nullable EffectiveDate on, @Nullable Localized how)
        implements ForumAct {

    @Override
    public MembershipEnded event() {
        return new MembershipEnded(party, on, how);
    }
}
