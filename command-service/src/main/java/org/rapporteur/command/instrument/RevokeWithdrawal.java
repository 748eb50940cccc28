package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.WithdrawalRevoked;
import org.rapporteur.language.party.Party;

/**
 * Records that a party revoked its notice of withdrawal. Use it for a notice that had not yet taken effect. Vienna
 * Convention on the Law of Treaties, article 68.
 *
 * @param party The party that revoked its notice.
 * @param on The day of the revocation; absent if unknown.
 */
record RevokeWithdrawal(InstrumentId subject, Party party, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public WithdrawalRevoked event() {
        return new WithdrawalRevoked(party, on);
    }
}
