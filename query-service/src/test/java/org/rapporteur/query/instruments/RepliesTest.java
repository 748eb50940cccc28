package org.rapporteur.query.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.query.instruments.Told.day;
import static org.rapporteur.query.instruments.Told.ratified;
import static org.rapporteur.query.instruments.Told.reported;
import static org.rapporteur.query.instruments.Told.told;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.rapporteur.effect.party.PartyStanding;
import org.rapporteur.effect.party.ReservationEffect;
import org.rapporteur.language.instrument.Delay;
import org.rapporteur.language.instrument.EffectCondition.NthConsent;
import org.rapporteur.language.instrument.EffectRule;
import org.rapporteur.language.instrument.InstrumentEvent.EffectRuleSet;
import org.rapporteur.language.instrument.InstrumentEvent.TermSet;
import org.rapporteur.language.instrument.LegalCharacter;
import org.rapporteur.language.instrument.PartyEvent.NonRenewalNotified;
import org.rapporteur.language.instrument.PartyEvent.Objected;
import org.rapporteur.language.instrument.PartyEvent.ObjectionWithdrawn;
import org.rapporteur.language.instrument.PartyEvent.ReservationAccepted;
import org.rapporteur.language.instrument.PartyEvent.ReservationMade;
import org.rapporteur.language.instrument.Renewal;
import org.rapporteur.language.instrument.Term;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/** What parties answer to a reservation, and to the end of a term. */
class RepliesTest {

    private static final Party KH = new Party("KH");
    private static final Party TH = new Party("TH");
    private static final Party VN = new Party("VN");

    private static Told reserved() {
        return told(
                ratified("KH", "2023"),
                ratified("VN", "2023"),
                ratified("TH", "2024-01-01"),
                new ReservationMade(TH, "article-5", Localized.of("en", "Not article 5."), day("2024-01-01")),
                new Objected(KH, TH, "article-5", true, null, day("2024-02-01")),
                new Objected(VN, TH, "article-5", false, null, day("2024-02-01")));
    }

    @Test
    void an_objection_is_withdrawn() {
        var life = reserved().and(new ObjectionWithdrawn(KH, TH, "article-5", day("2025-06-01")));

        assertThat(statement(life.on("2025-05-31")).objections())
                .extracting(
                        ReservationObjection::party, ReservationObjection::withdrawn, ReservationObjection::withdrawnOn)
                .containsExactly(tuple(KH, false, null), tuple(VN, false, null));
        assertThat(relations(life.on("2025-05-31")))
                .containsExactly(
                        tuple(KH, ReservationEffect.NOT_IN_FORCE_BETWEEN),
                        tuple(VN, ReservationEffect.EXCLUDES_PROVISIONS));
        assertThat(statement(life.on("2025-06-01")).objections())
                .extracting(
                        ReservationObjection::party, ReservationObjection::withdrawn, ReservationObjection::withdrawnOn)
                .containsExactly(tuple(KH, true, day("2025-06-01")), tuple(VN, false, null));
        assertThat(relations(life.on("2025-06-01")))
                .containsExactly(
                        tuple(KH, ReservationEffect.MODIFIES), tuple(VN, ReservationEffect.EXCLUDES_PROVISIONS));
    }

    @Test
    void a_reservation_is_accepted_after_all_or_before_silence_would_have() {
        var life = reserved().and(new ReservationAccepted(VN, TH, "article-5", day("2024-03-01")));

        assertThat(statement(life.on("2024-02-29")).acceptances()).isEmpty();
        assertThat(statement(life.on("2024-03-01")).acceptances())
                .extracting(Acceptance::party)
                .containsExactly(VN);
        assertThat(relations(life.on("2024-03-01")))
                .containsExactly(
                        tuple(KH, ReservationEffect.NOT_IN_FORCE_BETWEEN), tuple(VN, ReservationEffect.MODIFIES));
        assertThat(statement(life.now()).objections())
                .extracting(ReservationObjection::party, ReservationObjection::withdrawn)
                .containsExactly(tuple(KH, false), tuple(VN, true));
    }

    @Test
    void notice_not_to_renew_ends_what_is_between_two_and_lets_one_leave_among_more() {
        var two = told(
                reported(LegalCharacter.LEGALLY_BINDING, "KH", "TH"),
                new EffectRuleSet(new EffectRule(new NthConsent(2), null, null), null),
                new TermSet(new Term(Delay.months(12), null, Renewal.AUTOMATIC, null, Delay.months(6), null), null),
                ratified("TH", "2022-02-01"),
                ratified("KH", "2022-02-01"),
                new NonRenewalNotified(TH, day("2022-05-01")));

        assertThat(two.on("2023-01-31").state()).isEqualTo(InstrumentState.IN_FORCE);
        assertThat(two.on("2023-02-01").state()).isEqualTo(InstrumentState.EXPIRED);

        var three = two.and(ratified("VN", "2022-03-01"));
        assertThat(three.on("2023-02-01").state()).isEqualTo(InstrumentState.IN_FORCE);
        assertThat(three.on("2023-02-01").parties())
                .extracting(row -> row.party().code(), PartyRow::state)
                .containsExactly(
                        tuple("KH", PartyStanding.PARTY),
                        tuple("TH", PartyStanding.FORMER_PARTY),
                        tuple("VN", PartyStanding.PARTY));
    }

    private static Statement statement(InstrumentAnswer document) {
        return document.parties().stream()
                .filter(row -> row.party().equals(TH))
                .flatMap(row -> row.statements().stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<Tuple> relations(InstrumentAnswer document) {
        return document.explanation().relations().stream()
                .map(relation -> tuple(relation.other(), relation.effect()))
                .toList();
    }
}
