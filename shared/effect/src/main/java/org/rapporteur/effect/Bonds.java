package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** The consents of each party with since when they bind it, the earliest first. */
record Bonds(Map<Party, List<Bond>> all) {

    private static final Comparator<Bond> BY_DATE = Comparator.<Bond, LocalDate>comparing(
                    bond -> bond.given().from().first())
            .thenComparing(bond -> bond.given().from().last())
            .thenComparing(bond -> bond.given().consent().means());

    static Bonds of(Facts facts, Consents consents, @Nullable Taken taken) {
        var all = new TreeMap<Party, List<Bond>>();
        for (var party : facts.parties())
            all.put(
                    party,
                    consents.of(party).stream()
                            .map(given -> Bond.of(facts, taken, given))
                            .sorted(BY_DATE)
                            .toList());
        return new Bonds(all);
    }

    List<Bond> of(Party party) {
        return all.getOrDefault(party, List.of());
    }

    Certainty binds(Party party, LocalDate day) {
        return of(party).stream().map(bond -> bond.binds(day)).reduce(Certainty.NO, Certainty::or);
    }

    /** The first day on which each surely was bound, of those who ever were. */
    Map<Party, LocalDate> firstBound(Ending ending, SortedSet<LocalDate> days) {
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

    Stream<Days> dates() {
        return all.values().stream().flatMap(List::stream).flatMap(Bond::dates);
    }
}
