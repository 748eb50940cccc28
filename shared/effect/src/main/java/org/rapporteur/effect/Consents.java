package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.effect.Fact.Consent;
import org.rapporteur.effect.Fact.Withdrawal;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** The consents of each party, with what took them back. */
final class Consents {

    private final Facts facts;
    private final SortedMap<Party, List<Given>> given;

    Consents(Facts facts, SortedSet<LocalDate> days) {
        this.facts = facts;
        var reservations = new Reservations(facts, days);
        var withdrawals = facts.of(Withdrawal.class).collect(Collectors.groupingBy(Withdrawal::party));
        given = facts.of(Consent.class)
                .filter(consent -> Qualifying.isConsent(facts, consent.means()))
                .map(consent -> new Given(
                        consent, reservations.effective(consent), withdrawals.getOrDefault(consent.party(), List.of())))
                .collect(Collectors.groupingBy(each -> each.consent().party(), TreeMap::new, Collectors.toList()));
    }

    List<Given> of(Party party) {
        return given.getOrDefault(party, List.of());
    }

    /** Whether its consent counts towards the entry into effect. */
    Certainty counted(Party party, LocalDate day) {
        return of(party).stream()
                .filter(each -> Qualifying.counts(
                        facts.rule().condition(), each.consent().means()))
                .map(each -> each.counts(day))
                .reduce(Certainty.NO, Certainty::or);
    }
}
