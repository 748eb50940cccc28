package org.rapporteur.effect.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.term.EndOfEffect;
import org.rapporteur.effect.term.Suspensions;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** How each party stands to an instrument. */
public record PartyEffects(
        DecisiveFacts facts,
        BindingConsents bonds,
        EndOfEffect ending,
        Suspensions pauses,
        SignatoryStatus signatures,
        Map<Party, LocalDate> firstBound) {

    public List<PartyEffect> on(LocalDate day) {
        return facts.parties().stream().map(party -> of(party, day)).toList();
    }

    private PartyEffect of(Party party, LocalDate day) {
        var bond = relevant(party, day);
        var inEffect = inEffect(party, day);
        var standing = standing(party, day, inEffect);
        var was = inEffect != Certainty.NO || isFormer(standing);
        return new PartyEffect(
                party,
                standing,
                bond == null ? null : bond.given().consent().means(),
                bond == null ? null : bond.given().from(),
                inEffect,
                was && bond != null ? since(bond, day) : null,
                bond == null ? null : earliest(bond, day),
                bond == null ? null : bond.leaves(day),
                pauses.suspended(party, day).and(inEffect),
                pauses.applied(party, day)
                        .and(inEffect.not())
                        .and(ending.over(day).not()));
    }

    Certainty inEffect(Party party, LocalDate day) {
        return bonds.binds(party, day).and(ending.over(day).not());
    }

    /** The first consent that may stand; else the last of all that were given. */
    private @Nullable BindingConsent relevant(Party party, LocalDate day) {
        var given = bonds.of(party).stream()
                .filter(bond -> bond.given().from().onOrBefore(day) != Certainty.NO)
                .toList();
        return given.stream()
                .filter(bond -> bond.stands(day) != Certainty.NO)
                .findFirst()
                .or(() -> given.stream().reduce((earlier, later) -> later))
                .orElse(null);
    }

    private static @Nullable PossibleDays since(BindingConsent bond, LocalDate day) {
        return bond.start().onOrBefore(day) == Certainty.NO ? null : bond.start();
    }

    private @Nullable LocalDate earliest(BindingConsent bond, LocalDate day) {
        var due = bond.known() && bond.start().onOrBefore(day) != Certainty.YES && bond.stands(day) != Certainty.NO;
        return due && ending.over(day) != Certainty.YES ? bond.start().earliest() : null;
    }

    private PartyStanding standing(Party party, LocalDate day, Certainty inEffect) {
        var bound = firstBound.containsKey(party) && !firstBound.get(party).isAfter(day);
        if (inEffect == Certainty.YES || (inEffect == Certainty.POSSIBLY && bound))
            return facts.binding() ? PartyStanding.PARTY : PartyStanding.PARTICIPANT;
        var stands = bonds.stands(party, day) == Certainty.YES && ending.over(day) != Certainty.YES;
        if (bound && !stands) return facts.binding() ? PartyStanding.FORMER_PARTY : PartyStanding.FORMER_PARTICIPANT;
        if (stands) return facts.binding() ? PartyStanding.CONTRACTING : PartyStanding.SIGNATORY;
        return signatures.of(party, day) == Certainty.YES ? PartyStanding.SIGNATORY : PartyStanding.EXPECTED;
    }

    private static boolean isFormer(PartyStanding standing) {
        return standing == PartyStanding.FORMER_PARTY || standing == PartyStanding.FORMER_PARTICIPANT;
    }
}
