package org.rapporteur.effect.condition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.consent.PartyConsents;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * Consents that a clause asks for.
 *
 * @param number how many; absent where it is those of all
 * @param called the group in the words of the clause
 */
record Requirement(@Nullable Integer number, @Nullable Localized called, ConsentGroup group) {

    Certainty met(Collection<Party> parties, PartyConsents consents, LocalDate day) {
        if (number != null)
            return atLeast(
                    number, parties.stream().map(party -> group.has(party, day).and(consents.counted(party, day))));
        var all = parties.stream()
                .map(party -> group.has(party, day).not().or(consents.counted(party, day)))
                .reduce(Certainty.YES, Certainty::and);
        var several = atLeast(2, parties.stream().map(party -> group.has(party, day)));
        return several == Certainty.YES ? all : all.and(unsure(parties, consents, day));
    }

    /** Where fewer than two are on record it cannot be known who all are. */
    private static Certainty unsure(Collection<Party> parties, PartyConsents consents, LocalDate day) {
        return parties.stream().allMatch(party -> consents.counted(party, day) == Certainty.NO)
                ? Certainty.NO
                : Certainty.POSSIBLY;
    }

    private static Certainty atLeast(int number, Stream<Certainty> each) {
        var all = each.toList();
        if (count(all, answer -> answer == Certainty.YES) >= number) return Certainty.YES;
        return count(all, answer -> answer != Certainty.NO) < number ? Certainty.NO : Certainty.POSSIBLY;
    }

    private static long count(Collection<Certainty> all, Predicate<Certainty> which) {
        return all.stream().filter(which).count();
    }
}
