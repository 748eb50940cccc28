package org.rapporteur.command.instrument;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.PartyEvent.ConfirmationRefused;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Records that a party refused to confirm its signature ad referendum. Use it after such a signature. Vienna Convention
 * on the Law of Treaties, article 12(2)(b).
 *
 * @param party The party that refused.
 * @param reason The reason for the refusal, in words; absent if none was given.
 * @param on The day of the refusal; absent if unknown.
 */
record RefuseConfirmation(InstrumentId subject, Party party, @Nullable Localized reason, @Nullable EffectiveDate on)
        implements InstrumentAct {

    @Override
    public ConfirmationRefused event() {
        return new ConfirmationRefused(party, reason, on);
    }
}
