package org.rapporteur.effect.condition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.effect.consent.PartyConsents;
import org.rapporteur.effect.consent.QualifyingMeans;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.party.Party;

/** Who has met each condition of the clauses, and who has not. */
public record ConditionStates(
        DecisiveFacts facts, PartyConsents consents, List<Requirement> requirements, Collection<Party> parties) {

    private static final Comparator<CountedConsent> BY_DATE = Comparator.<CountedConsent, LocalDate>comparing(
                    met -> met.on().first())
            .thenComparing(met -> met.on().last())
            .thenComparing(CountedConsent::party)
            .thenComparing(CountedConsent::by);

    public List<ConditionState> on(LocalDate day) {
        return requirements.stream().map(requirement -> state(requirement, day)).toList();
    }

    private ConditionState state(Requirement requirement, LocalDate day) {
        var group = parties.stream()
                .filter(party -> requirement.group().has(party, day) != Certainty.NO)
                .toList();
        return new ConditionState(
                requirement.called(),
                requirement.number(),
                group.stream().flatMap(party -> met(party, day)).sorted(BY_DATE).toList(),
                group.stream()
                        .filter(party -> consents.counted(party, day) != Certainty.YES)
                        .toList(),
                requirement.met(parties, consents, day));
    }

    private Stream<CountedConsent> met(Party party, LocalDate day) {
        return consents.of(party).stream()
                .filter(given -> QualifyingMeans.counts(
                                facts.rule().condition(), given.consent().means())
                        && given.counts(day) != Certainty.NO)
                .map(given -> new CountedConsent(party, given.consent().means(), given.from(), given.counts(day)));
    }
}
