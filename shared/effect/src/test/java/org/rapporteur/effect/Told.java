package org.rapporteur.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.effect.event.EffectFacts;
import org.rapporteur.effect.event.InstrumentHistory;
import org.rapporteur.effect.party.PartyEffect;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.EffectCondition.NthConsent;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.EffectRuleSet;
import org.rapporteur.language.instrument.InstrumentEvent.Reported;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent.Ratified;
import org.rapporteur.language.instrument.PartyEvent.Withdrew;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/**
 * An instrument in a test, told by the acts on record, in whatever order.
 *
 * @param recorded the day on which all of it was recorded; null where nobody says
 */
record Told(List<InstrumentEvent> events, @Nullable LocalDate recorded) {

    static final Localized TEXT = Localized.of("en", "As was said.");
    static final Party SG = new Party("SG");
    static final Party TH = new Party("TH");
    static final Party VN = new Party("VN");

    static Told of(InstrumentEvent... events) {
        return new Told(List.of(events), null);
    }

    /** In force by two ratifications, of which that of Viet Nam on 2 January 2020 is the second. */
    static Told inForce() {
        return binding(rule(new NthConsent(2)), ratified(TH, "2020-01-01"), ratified(VN, "2020-01-02"));
    }

    static Told binding(InstrumentEvent... events) {
        return of(events)
                .and(new Reported(null, null, LegalCharacter.LEGALLY_BINDING, List.of(), List.of(), List.of()));
    }

    Told and(InstrumentEvent... more) {
        return new Told(Stream.concat(events.stream(), Stream.of(more)).toList(), recorded);
    }

    Told recorded(String day) {
        return new Told(events, LocalDate.parse(day));
    }

    Explanation on(String day) {
        var told = InstrumentHistory.of(events);
        var history = new InstrumentHistory(told.events(), event -> recorded);
        return EffectComputation.of(EffectFacts.of(history, history.expected(), List.of(), null))
                .on(LocalDate.parse(day));
    }

    Effect effect(String day) {
        return on(day).effect();
    }

    PartyEffect of(Party party, String day) {
        return on(day).parties().stream()
                .filter(each -> each.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    PartyStanding standing(Party party, String day) {
        return of(party, day).standing();
    }

    static EffectRuleSet rule(EffectCondition condition) {
        return rule(condition, null);
    }

    static EffectRuleSet rule(EffectCondition condition, @Nullable String on) {
        return new EffectRuleSet(new EffectRule(condition, null, null), date(on));
    }

    static Ratified ratified(Party party, @Nullable String on) {
        return new Ratified(party, null, date(on));
    }

    static Withdrew withdrew(Party party, @Nullable String notified, @Nullable String on) {
        return new Withdrew(party, date(notified), date(on));
    }

    static @Nullable EffectiveDate date(@Nullable String edtf) {
        return edtf == null ? null : new EffectiveDate(edtf);
    }
}
