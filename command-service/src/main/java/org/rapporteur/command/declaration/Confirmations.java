package org.rapporteur.command.declaration;

import static org.rapporteur.command.act.Chronology.words;

import org.rapporteur.command.act.Facts;
import org.rapporteur.language.declaration.DeclarationEvent;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptedAdReferendum;
import org.rapporteur.language.declaration.DeclarationEvent.AdoptionConfirmed;
import org.rapporteur.language.record.Refusal;

/** Who still had to confirm an adoption ad referendum, and who did. */
final class Confirmations {

    private Confirmations() {}

    /** @throws Refusal if somebody confirmed whose confirmation was not awaited, where it is known whose was */
    static void awaited(Facts<DeclarationEvent> facts) {
        facts.first(AdoptedAdReferendum.class)
                .filter(adopted -> !adopted.awaiting().isEmpty())
                .ifPresent(adopted -> facts.of(AdoptionConfirmed.class)
                        .filter(one ->
                                one.party() != null && !adopted.awaiting().contains(one.party()))
                        .forEach(one -> refuse(adopted)));
    }

    private static void refuse(AdoptedAdReferendum adopted) {
        throw new Refusal(
                "not-awaited",
                "Those confirm whose confirmation was awaited when the text was adopted ad referendum "
                        + words(adopted.on()) + ".",
                "Check the party, or correct the adoption.");
    }
}
