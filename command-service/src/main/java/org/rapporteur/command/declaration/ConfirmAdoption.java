package org.rapporteur.command.declaration;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptionConfirmed;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.party.Party;

/**
 * Records that an adoption ad referendum was confirmed, by one party or by all. Use it for each confirmation. Vienna
 * Convention on the Law of Treaties, article 12, paragraph 2 (b), by analogy.
 *
 * @param party The party that confirmed; absent if all have confirmed.
 * @param on The day of the confirmation; absent if unknown.
 */
record ConfirmAdoption(DeclarationId subject, @Nullable Party party, @Nullable EffectiveDate on)
        implements DeclarationAct {

    @Override
    public AdoptionConfirmed event() {
        return new AdoptionConfirmed(party, on);
    }
}
