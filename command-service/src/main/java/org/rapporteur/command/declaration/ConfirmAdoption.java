package org.rapporteur.command.declaration;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptionConfirmed;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;

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
    public List<DeclarationEvent> decide(Declaration declaration, Recorder recorder) {
        var confirmed = new AdoptionConfirmed(party, on);
        if (declaration.facts().of(AdoptionConfirmed.class).anyMatch(other -> Objects.equals(other.party(), party)))
            throw new Refusal(
                    "confirmed-already",
                    "Each party confirms once, and all together once.",
                    "Correct the earlier act.");
        Confirmations.awaited(declaration.facts().and(confirmed));
        return declaration.with(confirmed);
    }
}
