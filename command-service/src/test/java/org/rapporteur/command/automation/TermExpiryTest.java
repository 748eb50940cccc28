package org.rapporteur.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.instrument.DelayUnit;
import org.rapporteur.language.instrument.EffectCondition;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.InstrumentEvent;
import org.rapporteur.language.instrument.InstrumentEvent.Abandoned;
import org.rapporteur.language.instrument.InstrumentEvent.EffectRuleSet;
import org.rapporteur.language.instrument.InstrumentEvent.EntryIntoEffectReported;
import org.rapporteur.language.instrument.InstrumentEvent.Extended;
import org.rapporteur.language.instrument.InstrumentEvent.TermSet;
import org.rapporteur.language.instrument.InstrumentEvent.Terminated;
import org.rapporteur.language.instrument.Members;
import org.rapporteur.language.instrument.PartyEvent.Ratified;
import org.rapporteur.language.instrument.Renewal;
import org.rapporteur.language.instrument.Term;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

class TermExpiryTest {

    private static final InstrumentId SUBJECT = new InstrumentId("instrument:mou");
    private static final ForumId ASEAN = new ForumId("forum:asean");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final EntryIntoEffectReported ENTRY = new EntryIntoEffectReported(new EffectiveDate("2022-01-17"));
    private static final TermSet FIVE_YEARS =
            new TermSet(new Term(new Delay(5, DelayUnit.YEARS, false), null, Renewal.NONE, null, null, null), null);

    private final TermExpiry deadline = new TermExpiry();

    @Test
    void a_term_of_five_years_is_over_five_years_after_its_entry_into_effect() {
        assertThat(day(ENTRY, FIVE_YEARS)).contains(LocalDate.parse("2027-01-17"));
        assertThat(day(new EntryIntoEffectReported(new EffectiveDate("[2022-01-16..2022-01-17]")), FIVE_YEARS))
                .contains(LocalDate.parse("2027-01-16"));
    }

    @Test
    void what_has_no_term_or_ended_otherwise_has_no_such_day() {
        assertThat(day(ENTRY)).isEmpty();
        assertThat(day(FIVE_YEARS)).isEmpty();
        assertThat(day(ENTRY, FIVE_YEARS, new Terminated(null, new EffectiveDate("2026-01-01"))))
                .isEmpty();
        assertThat(day(FIVE_YEARS, new Abandoned(Localized.of("en", "A"), null)))
                .isEmpty();
    }

    @Test
    void an_extension_moves_the_day() {
        assertThat(day(ENTRY, FIVE_YEARS, new Extended(new EffectiveDate("2030-12-31"), null, null)))
                .contains(LocalDate.parse("2031-01-01"));
        assertThat(day(ENTRY, new Extended(new EffectiveDate("2030-12-31"), null, null)))
                .contains(LocalDate.parse("2031-01-01"));
    }

    @Test
    void who_the_members_are_may_decide_when_it_took_effect() {
        var rule = new EffectRuleSet(
                new EffectRule(new EffectCondition.ConsentOfAllMembers(new Members(ASEAN, null)), null, null), null);
        var record = Record.empty()
                .with(SUBJECT.value(), rule, FIVE_YEARS, ratified("TH", "2022-01-17"), ratified("KH", "2022-03-01"))
                .with(ASEAN.value(), admitted("TH"), admitted("KH"));

        assertThat(deadline.day(SUBJECT, record.onRecord(), TODAY)).contains(LocalDate.parse("2027-03-01"));
        assertThat(deadline.dependsOn(SUBJECT, record.onRecord())).containsExactly(ASEAN);
        assertThat(deadline.dependsOn(
                        SUBJECT, Record.empty().with(SUBJECT.value(), rule).onRecord()))
                .isEmpty();
    }

    @Test
    void notice_of_it_is_an_act_upon_it() {
        assertThat(deadline.notice(SUBJECT, LocalDate.parse("2027-01-17"), 90, TODAY))
                .isEqualTo(new Consequence(
                        SUBJECT,
                        "announce-expiry",
                        Map.of("expires", "2027-01-17", "days", 90, "on", "2026-11-22"),
                        false));
    }

    private Optional<LocalDate> day(InstrumentEvent... events) {
        return deadline.day(
                SUBJECT, Record.empty().with(SUBJECT.value(), events).onRecord(), TODAY);
    }

    private static Ratified ratified(String party, String on) {
        return new Ratified(new Party(party), null, new EffectiveDate(on));
    }

    private static MemberAdmitted admitted(String party) {
        return new MemberAdmitted(new Party(party), new EffectiveDate("2000-01-01"), null);
    }
}
