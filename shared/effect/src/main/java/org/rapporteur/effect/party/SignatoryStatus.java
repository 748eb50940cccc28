package org.rapporteur.effect.party;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.DecisiveFact.Consent;
import org.rapporteur.effect.fact.DecisiveFact.Withdrawal;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.fact.Validity;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** Who has signed, whether or not that binds it, and has not renounced its signature. */
public record SignatoryStatus(DecisiveFacts facts) {

    Certainty of(Party party, LocalDate day) {
        var signed = facts.of(Consent.class)
                .filter(each -> each.party().equals(party) && isSignature(each.means()))
                .map(Consent::on)
                .toList();
        return Validity.on(day, signed, renounced(party));
    }

    /** A withdrawal by who has done more than sign is that of its consent; its signature stays. */
    private List<PossibleDays> renounced(Party party) {
        var consented =
                facts.of(Consent.class).anyMatch(each -> each.party().equals(party) && !isSignature(each.means()));
        if (consented) return List.of();
        return facts.of(Withdrawal.class)
                .filter(each -> each.party().equals(party) && each.revoked() == null)
                .map(Withdrawal::notice)
                .toList();
    }

    private static boolean isSignature(ConsentMeans means) {
        return switch (means) {
            case SIGNATURE, SIGNATURE_AD_REFERENDUM, DEFINITIVE_SIGNATURE -> true;
            case RATIFICATION, ACCEPTANCE, APPROVAL, FORMAL_CONFIRMATION, ACCESSION, SUCCESSION, NOTE, NOTIFICATION ->
                false;
        };
    }
}
