package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.condition.ConditionStates;
import org.rapporteur.effect.condition.EntryComputation;
import org.rapporteur.effect.condition.EntryDays;
import org.rapporteur.effect.condition.Requirements;
import org.rapporteur.effect.consent.PartyConsents;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.party.BindingConsents;
import org.rapporteur.effect.party.PartyEffects;
import org.rapporteur.effect.party.ReservationRelations;
import org.rapporteur.effect.party.SignatoryStatus;
import org.rapporteur.effect.term.AssumedEntry;
import org.rapporteur.effect.term.EndOfEffect;
import org.rapporteur.effect.term.Suspensions;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.instrument.EffectCondition.NotKnown;

/**
 * When an instrument takes effect and ceases to, for whom and why: computed once from its clauses and the facts, then
 * answered for any day. The same facts give the same answers, in whatever order they come.
 */
public final class EffectComputation {

    private final DecisiveFacts facts;
    private final EntryComputation computation;
    private final ConditionStates conditions;
    private final @Nullable EntryDays computed;
    private final @Nullable AssumedEntry taken;
    private final EndOfEffect ending;
    private final Suspensions pauses;
    private final PartyEffects parties;
    private final ReservationRelations relations;
    private final SortedSet<LocalDate> changes;

    private EffectComputation(DecisiveFacts facts) {
        this.facts = facts;
        var days = ChangeDays.of(facts);
        var consents = new PartyConsents(facts, days);
        var requirements = new Requirements(facts).all();
        computation = new EntryComputation(facts, consents, requirements, facts.parties());
        conditions = new ConditionStates(facts, consents, requirements, facts.parties());
        computed = computation.entry(days);
        taken = AssumedEntry.of(computed, facts.reported());
        ending = EndOfEffect.of(facts, taken);
        pauses = new Suspensions(facts);
        var bonds = BindingConsents.of(facts, consents, taken);
        relations = ReservationRelations.of(facts, bonds, days);
        days.addAll(ChangeDays.sorted(Stream.of(
                        bonds.dates(),
                        Stream.ofNullable(taken).map(each -> each.entry().effect()),
                        Stream.ofNullable(ending.expiry()))
                .flatMap(each -> each)
                .toList()));
        changes = days.tailSet(LocalDate.MIN.plusDays(1));
        parties = new PartyEffects(
                facts, bonds, ending, pauses, new SignatoryStatus(facts), bonds.firstBound(ending, days));
    }

    public static EffectComputation of(DecisiveFacts facts) {
        return new EffectComputation(facts);
    }

    /** The days on which an answer may change: before the first, between two and from the last on it is the same. */
    public SortedSet<LocalDate> changes() {
        return Collections.unmodifiableSortedSet(changes);
    }

    /** Where it stands on that day, by all that is on record of any day. */
    public Explanation on(LocalDate asOf) {
        var met = computation.met(asOf);
        return new Explanation(
                asOf,
                facts.rule(),
                conditions.on(asOf),
                met,
                computed == null || computed.met().onOrBefore(asOf) == Certainty.NO ? null : computed.met(),
                effect(asOf),
                facts.reported() == null ? null : ReportedEntry.of(facts.reported(), computed),
                parties.on(asOf),
                relations.on(asOf));
    }

    private Effect effect(LocalDate day) {
        var entered = taken == null ? Certainty.NO : taken.entry().effect().onOrBefore(day);
        var over = ending.over(day);
        var inEffect = entered.and(over.not());
        var suspended = pauses.suspended(day).and(inEffect);
        var provisional = pauses.applied(day).and(entered.not()).and(over.not());
        var expired = entered.and(ending.expired(day));
        return new Effect(
                state(entered, over, suspended, provisional, ending.terminated(day)),
                inEffect,
                taken == null || entered == Certainty.NO ? null : taken.entry().effect(),
                taken == null || entered == Certainty.NO ? null : taken.basis(),
                earliest(day, entered, over),
                ending.expiry(),
                provisional,
                suspended,
                ending.terminated(day),
                expired);
    }

    private static EffectState state(
            Certainty entered, Certainty over, Certainty suspended, Certainty provisional, Certainty terminated) {
        if (terminated == Certainty.YES) return EffectState.TERMINATED;
        if (entered == Certainty.YES && over == Certainty.YES) return EffectState.EXPIRED;
        if (entered == Certainty.YES) return suspended == Certainty.YES ? EffectState.SUSPENDED : EffectState.IN_EFFECT;
        return provisional == Certainty.YES ? EffectState.PROVISIONAL : EffectState.NONE;
    }

    /** By what is on record; where that does not suffice, if what is missing were done that very day. */
    private @Nullable LocalDate earliest(LocalDate day, Certainty entered, Certainty over) {
        if (entered == Certainty.YES || over == Certainty.YES) return null;
        if (taken != null) return taken.entry().effect().earliest();
        return facts.rule().condition() instanceof NotKnown
                ? null
                : PossibleDays.on(day).after(facts.rule().delay()).earliest();
    }
}
