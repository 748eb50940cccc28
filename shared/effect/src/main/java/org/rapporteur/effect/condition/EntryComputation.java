package org.rapporteur.effect.condition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.consent.PartyConsents;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.instrument.EffectCondition.ConsentOfAllMembers;
import org.rapporteur.language.instrument.EffectCondition.ConsentsByGroup;
import org.rapporteur.language.instrument.EffectCondition.ExchangeOfNotes;
import org.rapporteur.language.instrument.EffectCondition.FixedDate;
import org.rapporteur.language.instrument.EffectCondition.NotKnown;
import org.rapporteur.language.instrument.EffectCondition.NotificationByAll;
import org.rapporteur.language.instrument.EffectCondition.NthConsent;
import org.rapporteur.language.instrument.EffectCondition.SignatureByAll;
import org.rapporteur.language.party.Party;

/**
 * When an instrument takes effect by its clauses. The condition has to be met from one day until it takes effect: a
 * consent that is taken back meanwhile is out of the count, a new member meanwhile is one of all.
 */
public record EntryComputation(
        DecisiveFacts facts, PartyConsents consents, List<Requirement> requirements, Collection<Party> parties) {

    /** Without interruption from a day on until before another one. */
    private record Run(LocalDate from, LocalDate before) {}

    public Certainty met(LocalDate day) {
        return switch (facts.rule().condition()) {
            case NotKnown it -> Certainty.NO;
            case FixedDate it -> it.day().onOrBefore(day);
            case SignatureByAll ignored -> metByAll(day);
            case NotificationByAll ignored -> metByAll(day);
            case NthConsent ignored -> metByAll(day);
            case ConsentsByGroup ignored -> metByAll(day);
            case ConsentOfAllMembers ignored -> metByAll(day);
            case ExchangeOfNotes ignored -> metByAll(day);
        };
    }

    private Certainty metByAll(LocalDate day) {
        return requirements.stream()
                .map(requirement -> requirement.met(parties, consents, day))
                .reduce(Certainty.YES, Certainty::and);
    }

    /** Nothing where it surely does not take effect by what is on record. */
    @Nullable
    public EntryDays entry(SortedSet<LocalDate> days) {
        var states = new TreeMap<LocalDate, Certainty>();
        days.forEach(day -> states.put(day, met(day)));
        var possibly = first(states, state -> state != Certainty.NO);
        if (possibly == null) return null;
        var surely = first(states, state -> state == Certainty.YES);
        var latest = surely == null ? LocalDate.MAX : surely.from();
        return new EntryDays(
                PossibleDays.between(possibly.from(), latest),
                PossibleDays.between(effect(possibly), surely == null ? LocalDate.MAX : effect(surely)));
    }

    /** The first run that is long enough. */
    private @Nullable Run first(SortedMap<LocalDate, Certainty> states, Predicate<Certainty> held) {
        return runs(states, held)
                .filter(run -> !effect(run).isAfter(run.before()))
                .min(Comparator.comparing(Run::from))
                .orElse(null);
    }

    private static Stream<Run> runs(SortedMap<LocalDate, Certainty> states, Predicate<Certainty> held) {
        var runs = Stream.<Run>builder();
        @Nullable LocalDate from = null;
        for (var state : states.entrySet()) {
            var holds = held.test(state.getValue());
            if (holds && from == null) from = state.getKey();
            if (!holds && from != null) {
                runs.add(new Run(from, state.getKey()));
                from = null;
            }
        }
        if (from != null) runs.add(new Run(from, LocalDate.MAX));
        return runs.build();
    }

    private LocalDate effect(Run run) {
        return PossibleDays.between(run.from(), run.from())
                .after(facts.rule().delay())
                .first();
    }
}
