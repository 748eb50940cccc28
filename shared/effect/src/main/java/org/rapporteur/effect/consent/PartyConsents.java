package org.rapporteur.effect.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.effect.fact.DecisiveFact.Consent;
import org.rapporteur.effect.fact.DecisiveFact.Withdrawal;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** The consents of each party, with what took them back. */
public final class PartyConsents {

    private final DecisiveFacts facts;
    private final SortedMap<Party, List<GivenConsent>> given;

    public PartyConsents(DecisiveFacts facts, SortedSet<LocalDate> days) {
        this.facts = facts;
        var reservations = new AcceptedReservations(facts, days);
        var withdrawals = facts.of(Withdrawal.class).collect(Collectors.groupingBy(Withdrawal::party));
        given = facts.of(Consent.class)
                .filter(consent -> QualifyingMeans.isConsent(facts, consent.means()))
                .map(consent -> new GivenConsent(
                        consent, reservations.effective(consent), withdrawals.getOrDefault(consent.party(), List.of())))
                .collect(Collectors.groupingBy(each -> each.consent().party(), TreeMap::new, Collectors.toList()));
    }

    public List<GivenConsent> of(Party party) {
        return given.getOrDefault(party, List.of());
    }

    /** Whether its consent counts towards the entry into effect. */
    public Certainty counted(Party party, LocalDate day) {
        return of(party).stream()
                .filter(each -> QualifyingMeans.counts(
                        facts.rule().condition(), each.consent().means()))
                .map(each -> each.counts(day))
                .reduce(Certainty.NO, Certainty::or);
    }
}
