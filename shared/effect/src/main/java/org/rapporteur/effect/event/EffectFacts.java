package org.rapporteur.effect.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Changing;
import org.rapporteur.language.instrument.InstrumentEvent.EffectRuleSet;
import org.rapporteur.language.instrument.InstrumentEvent.Ending;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.instrument.InstrumentEvent.Extended;
import org.rapporteur.language.instrument.InstrumentEvent.Noting;
import org.rapporteur.language.instrument.InstrumentEvent.Opening;
import org.rapporteur.language.instrument.InstrumentEvent.Operating;
import org.rapporteur.language.instrument.InstrumentEvent.Preparing;
import org.rapporteur.language.instrument.InstrumentEvent.Providing;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.InstrumentEvent.Resumed;
import org.rapporteur.language.instrument.InstrumentEvent.Superseded;
import org.rapporteur.language.instrument.InstrumentEvent.Suspended;
import org.rapporteur.language.instrument.InstrumentEvent.TermSet;
import org.rapporteur.language.instrument.InstrumentEvent.Terminated;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent;
import org.rapporteur.language.instrument.PartyEvent.NonRenewalNotified;
import org.rapporteur.language.instrument.PartyEvent.ProvisionallyApplied;
import org.rapporteur.language.instrument.PartyEvent.Renounced;
import org.rapporteur.language.party.Party;

/** What the facts on record say of when an instrument takes effect, in the terms of that computation. */
public final class EffectFacts {

    private final InstrumentHistory history;
    private final @Nullable LocalDate present;

    private EffectFacts(InstrumentHistory history, @Nullable LocalDate present) {
        this.history = history;
        this.present = present;
    }

    /**
     * @param all what is on record of any day
     * @param present the day by which has happened what is on record, but for what is surely to come, where nobody says
     *     since when it is; null where that is not to be taken for granted either
     */
    public static DecisiveFacts of(
            InstrumentHistory all,
            List<Party> expected,
            List<DecisiveFact.Membership> members,
            @Nullable LocalDate present) {
        var facts = new EffectFacts(all, present);
        var rule = all.latest(EffectRuleSet.class).map(EffectRuleSet::rule);
        var term = all.latest(TermSet.class).map(TermSet::term);
        var character = all.latest(Reported.class).map(Reported::character);
        var found = Stream.<Stream<? extends DecisiveFact>>of(
                        facts.all(), ConsentFacts.facts(all, facts::past), members.stream())
                .<DecisiveFact>flatMap(some -> some)
                .toList();
        return new DecisiveFacts(
                rule.orElse(EffectRule.NOT_KNOWN),
                character.orElse(LegalCharacter.UNSPECIFIED),
                expected,
                term.orElse(null),
                facts.reported(),
                found);
    }

    /** The report that says most. */
    private @Nullable PossibleDays reported() {
        return history.of(EntryIntoEffectReported.class)
                .map(report -> past(report, report.on()))
                .min(Comparator.comparing(EffectFacts::width))
                .orElse(null);
    }

    private static long width(PossibleDays days) {
        return days.earliest() == null || days.latest() == null
                ? Long.MAX_VALUE
                : days.latest().toEpochDay() - days.earliest().toEpochDay();
    }

    private Stream<DecisiveFact> all() {
        return history.events().stream().flatMap(this::of);
    }

    private Stream<DecisiveFact> of(InstrumentEvent event) {
        return switch (event) {
            case Terminated ended -> Stream.of(new DecisiveFact.Termination(past(ended, ended.on())));
            case Superseded ended -> Stream.of(new DecisiveFact.Termination(past(ended, ended.on())));
            case Extended extended ->
                Stream.ofNullable(extended.until()).map(until -> new DecisiveFact.Extension(PossibleDays.of(until)));
            case Suspended suspended ->
                between(suspended.parties())
                        .map(party -> new DecisiveFact.Suspension(party.party(), past(suspended, suspended.on())));
            case Resumed resumed ->
                between(resumed.parties())
                        .map(party -> new DecisiveFact.Resumption(party.party(), past(resumed, resumed.on())));
            case ProvisionallyApplied applied ->
                Stream.of(new DecisiveFact.ProvisionalApplication(
                        applied.party(), past(applied, applied.on()), ended(applied)));
            case NonRenewalNotified notice ->
                Stream.of(new DecisiveFact.NonRenewal(notice.party(), past(notice, notice.on())));
            case Preparing ignored -> Stream.of();
            case Opening ignored -> Stream.of();
            case Providing ignored -> Stream.of();
            case Changing ignored -> Stream.of();
            case Operating ignored -> Stream.of();
            case Ending ignored -> Stream.of();
            case Noting ignored -> Stream.of();
            case PartyEvent ignored -> Stream.of();
        };
    }

    /** By who makes clear that it will not become a party. Vienna Convention on the Law of Treaties, article 25(2). */
    private @Nullable PossibleDays ended(ProvisionallyApplied applied) {
        return history.of(applied.party(), Renounced.class)
                .map(renounced -> past(renounced, renounced.on()))
                .findFirst()
                .orElse(null);
    }

    private record Between(@Nullable Party party) {}

    /** Between all, where nobody is named. */
    private static Stream<Between> between(List<Party> parties) {
        return parties.isEmpty()
                ? Stream.of(new Between(null))
                : parties.stream().map(Between::new);
    }

    /** When something happened: not later than it was put on record, unless it is surely to come. */
    private PossibleDays past(InstrumentEvent event, @Nullable EffectiveDate on) {
        var recorded = history.recorded().apply(event);
        return PossibleDays.of(on).onRecord(recorded == null ? present : recorded);
    }
}
