package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.effect.Fact.Consent;
import org.rapporteur.effect.Fact.Withdrawal;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** Who has signed, whether or not that binds it, and has not renounced its signature. */
record Signatures(Facts facts) {

    Certainty of(Party party, LocalDate day) {
        var signed = facts.of(Consent.class)
                .filter(each -> each.party().equals(party) && isSignature(each.means()))
                .map(Consent::on)
                .toList();
        return Lasting.on(day, signed, renounced(party));
    }

    /** A withdrawal by who has done more than sign is that of its consent; its signature stays. */
    private List<Days> renounced(Party party) {
        var consented =
                facts.of(Consent.class).anyMatch(each -> each.party().equals(party) && !isSignature(each.means()));
        if (consented) return List.of();
        return facts.of(Withdrawal.class)
                .filter(each -> each.party().equals(party) && each.revoked() == null)
                .map(Withdrawal::notice)
                .toList();
    }

    private static boolean isSignature(Means means) {
        return switch (means) {
            case SIGNATURE, SIGNATURE_AD_REFERENDUM, DEFINITIVE_SIGNATURE -> true;
            default -> false;
        };
    }
}
