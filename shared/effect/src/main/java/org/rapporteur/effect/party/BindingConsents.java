package org.rapporteur.effect.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.consent.PartyConsents;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.term.AssumedEntry;
import org.rapporteur.effect.term.EndOfEffect;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** The consents of each party with since when they bind it, the earliest first. */
public record BindingConsents(Map<Party, List<BindingConsent>> all) {

    private static final Comparator<BindingConsent> BY_DATE = Comparator.<BindingConsent, LocalDate>comparing(
                    bond -> bond.given().from().first())
            .thenComparing(bond -> bond.given().from().last())
            .thenComparing(bond -> bond.given().consent().means());

    public static BindingConsents of(DecisiveFacts facts, PartyConsents consents, @Nullable AssumedEntry taken) {
        var all = new TreeMap<Party, List<BindingConsent>>();
        for (var party : facts.parties())
            all.put(
                    party,
                    consents.of(party).stream()
                            .map(given -> BindingConsent.of(facts, taken, given))
                            .sorted(BY_DATE)
                            .toList());
        return new BindingConsents(all);
    }

    public List<BindingConsent> of(Party party) {
        return all.getOrDefault(party, List.of());
    }

    Certainty binds(Party party, LocalDate day) {
        return of(party).stream().map(bond -> bond.binds(day)).reduce(Certainty.NO, Certainty::or);
    }

    /** The first day on which each surely was bound, of those who ever were. */
    public Map<Party, LocalDate> firstBound(EndOfEffect ending, SortedSet<LocalDate> days) {
        var first = new HashMap<Party, LocalDate>();
        for (var party : all.keySet())
            days.stream()
                    .filter(day -> binds(party, day).and(ending.over(day).not()) == Certainty.YES)
                    .findFirst()
                    .ifPresent(day -> first.put(party, day));
        return first;
    }

    Certainty stands(Party party, LocalDate day) {
        return of(party).stream().map(bond -> bond.stands(day)).reduce(Certainty.NO, Certainty::or);
    }

    public Stream<PossibleDays> dates() {
        return all.values().stream().flatMap(List::stream).flatMap(BindingConsent::dates);
    }
}
