package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.fact.ConsentMeans;
import org.rapporteur.effect.fact.DecisiveFact;
import org.rapporteur.effect.fact.DecisiveFacts;
import org.rapporteur.effect.fact.PossibleDays;
import org.rapporteur.effect.party.PartyEffect;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.instrument.Term;
import org.rapporteur.language.party.Party;

/** An instrument in a test, written down the way one would tell it. */
final class Case {

    static final ForumId ASEAN = new ForumId("forum:asean");
    static final Members MEMBERS = new Members(ASEAN, null);

    private final EffectRule rule;
    private final List<DecisiveFact> facts = new ArrayList<>();
    private LegalCharacter character = LegalCharacter.LEGALLY_BINDING;
    private List<Party> expected = List.of();
    private @Nullable Term term;
    private @Nullable PossibleDays reported;

    private Case(EffectRule rule) {
        this.rule = rule;
    }

    static Case of(EffectCondition condition) {
        return of(condition, null, null);
    }

    static Case of(EffectCondition condition, @Nullable Delay delay, @Nullable Delay laterParties) {
        return new Case(new EffectRule(condition, delay, laterParties));
    }

    Case notBinding() {
        character = LegalCharacter.NOT_BINDING;
        return this;
    }

    Case expecting(String... parties) {
        expected = Stream.of(parties).map(Party::new).toList();
        return this;
    }

    Case with(Term value) {
        term = value;
        return this;
    }

    Case reported(String date) {
        reported = days(date);
        return this;
    }

    Case with(DecisiveFact fact) {
        facts.add(fact);
        return this;
    }

    /** Each in the form {@code TH 2021-10-28}, or without a date where it is not known. */
    Case by(ConsentMeans means, String... acts) {
        for (var act : acts)
            facts.add(new DecisiveFact.Consent(party(act), means, days(act.substring(act.indexOf(' ') + 1))));
        return this;
    }

    Case members(String from, String... parties) {
        for (var party : parties) facts.add(new DecisiveFact.Membership(ASEAN, new Party(party), days(from), null));
        return this;
    }

    /** Notice that takes effect as the clauses say. */
    Case withdrawing(String party, String notice) {
        return with(new DecisiveFact.Withdrawal(new Party(party), days(notice), null, null));
    }

    DecisiveFacts facts() {
        return new DecisiveFacts(rule, character, expected, term, reported, facts);
    }

    Explanation on(String day) {
        return EffectComputation.of(facts()).on(LocalDate.parse(day));
    }

    Certainty inEffect(String day) {
        return on(day).effect().inEffect();
    }

    PartyEffect of(String party, String day) {
        return on(day).parties().stream()
                .filter(each -> each.party().code().equals(party))
                .findFirst()
                .orElseThrow();
    }

    static PossibleDays days(String date) {
        return date.equals("?") ? PossibleDays.UNKNOWN : PossibleDays.of(new EffectiveDate(date));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Party party(String act) {
        return new Party(act.substring(0, act.indexOf(' ')));
    }
}
