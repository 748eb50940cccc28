package org.rapporteur.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.PartyEvent.WithdrawalRevoked;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;

/**
 * Records that a party revoked its notice of withdrawal. Use it for a notice that had not yet taken effect. Vienna
 * Convention on the Law of Treaties, article 68.
 *
 * @param party The party that revoked its notice.
 * @param on The day of the revocation; absent if unknown.
 */
record RevokeWithdrawal(InstrumentId subject, Party party, @Nullable EffectiveDate on) implements InstrumentAct {

    @Override
    public List<InstrumentEvent> decide(Instrument instrument, Recorder recorder) {
        return instrument.admit(new WithdrawalRevoked(party, on));
    }
}
