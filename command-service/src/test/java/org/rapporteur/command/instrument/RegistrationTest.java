package org.rapporteur.command.instrument;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.instrument.DelayUnit;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.InstrumentEvent.DepositaryNamed;
import org.rapporteur.language.instrument.InstrumentEvent.EffectRuleSet;
import org.rapporteur.language.instrument.InstrumentEvent.Registered;
import org.rapporteur.language.instrument.InstrumentEvent.TermSet;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent.ProvisionallyApplied;
import org.rapporteur.language.instrument.Renewal;
import org.rapporteur.language.instrument.Term;
import org.rapporteur.language.party.Party;

class RegistrationTest extends GivenInstrument {

    private static Register register(Party authority, @Nullable String on) {
        return new Register(SUBJECT, authority, "I-12345", day(on));
    }

    private static Registered registered(Party authority, @Nullable String on) {
        return new Registered(authority, "I-12345", day(on));
    }

    @Test
    void an_authority_registers_it_once() {
        given().when(register(UN, "2025")).then(registered(UN, "2025"));
        given(registered(UN, "2025")).when(register(UN, "2026")).refused("registered-already");
        given(registered(UN, "2025")).when(register(ASEAN, "2026")).then(registered(ASEAN, "2026"));
    }

    @Test
    void the_united_nations_register_what_is_in_force_or_provisionally_applied() {
        given(inEffect("2026")).when(register(UN, "2025")).refused("not-in-force-yet");
        given(registered(UN, "2025"))
                .when(new ReportEntryIntoEffect(SUBJECT, date("2026")))
                .refused("not-in-force-yet");
        given(inEffect("2025")).when(register(UN, "2025")).then(registered(UN, "2025"));
        given(inEffect(null)).when(register(UN, "2025")).then(registered(UN, "2025"));
        given(inEffect("2026"), new ProvisionallyApplied(TH, null, date("2024")))
                .when(register(UN, "2025"))
                .then(registered(UN, "2025"));
        given(inEffect("2026"), new ProvisionallyApplied(TH, null, date("2027")))
                .when(register(UN, "2025"))
                .refused("not-in-force-yet");
        given(inEffect("2026")).when(register(ASEAN, "2025")).then(registered(ASEAN, "2025"));
    }

    @Test
    void they_register_no_instrument_that_was_given_up_or_binds_nobody() {
        given(abandoned(null)).when(register(UN, null)).refused("never-in-effect");
        given(abandoned(null)).when(register(ASEAN, null)).then(registered(ASEAN, null));
        given(reported(LegalCharacter.NOT_BINDING)).when(register(UN, null)).refused("no-treaty");
        given(reported(LegalCharacter.NOT_BINDING)).when(register(ASEAN, null)).then(registered(ASEAN, null));
        given(reported(LegalCharacter.LEGALLY_BINDING)).when(register(UN, null)).then(registered(UN, null));
    }

    @Test
    void a_depositary_is_named_once() {
        given().when(new NameDepositary(SUBJECT, ASEAN, date("2025"))).then(new DepositaryNamed(ASEAN, date("2025")));
        given(new DepositaryNamed(ASEAN, date("2025")))
                .when(new NameDepositary(SUBJECT, ASEAN, date("2026")))
                .refused("named-already");
        given(new DepositaryNamed(ASEAN, date("2025")))
                .when(new NameDepositary(SUBJECT, UN, date("2026")))
                .then(new DepositaryNamed(UN, date("2026")));
    }

    @Test
    void clauses_are_put_on_record_once() {
        given().when(set(OPEN)).then(clauses(OPEN));
        given(clauses(OPEN)).when(set(OPEN)).refused("recorded-already");
        var rule = new EffectRule(new EffectCondition.NthConsent(6), Delay.days(60), null);
        given().when(new SetEffectRule(SUBJECT, rule, null)).then(new EffectRuleSet(rule, null));
        given(new EffectRuleSet(rule, null))
                .when(new SetEffectRule(SUBJECT, rule, null))
                .refused("recorded-already");
        var term = new Term(new Delay(5, DelayUnit.YEARS, false), null, Renewal.NONE, null, null, null);
        given().when(new SetTerm(SUBJECT, term, null)).then(new TermSet(term, null));
        given(new TermSet(term, null)).when(new SetTerm(SUBJECT, term, null)).refused("recorded-already");
    }

    @Test
    void a_refusal_says_what_stood_against_it() {
        assertThatThrownBy(() -> admitted(state(signed(TH, "2025-01-16")), signed(TH, "2026")))
                .hasMessage("A party signs once. On record is: signed, TH, on 2025-01-16.");
        assertThatThrownBy(() -> admitted(state(inEffect("2026")), registered(UN, "2025")))
                .hasMessageEndingWith("On record is: entry into effect reported, on 2026.");
        assertThatThrownBy(() -> admitted(state(signed(TH, null)), signed(TH, "2026")))
                .hasMessageEndingWith("signed, TH, on a day that is not known.");
    }
}
