package org.rapporteur.command.meeting;

import static org.rapporteur.language.meeting.MeetingFormat.ONLINE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AccreditationWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemAdded;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.AgendaReordered;
import org.rapporteur.language.meeting.MeetingEvent.DelegationAccredited;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;

/** Agenda and delegations. */
class ArrangementsTest extends GivenMeeting {
    private static final EffectiveDate BEFORE = date("2024-12-01");
    private static final EffectiveDate THEN = date("2024-12-10");
    private static final EffectiveDate AFTER = date("2025-02-01");
    private static final Person HEAD = new Person("Chea Vandeth", "Minister");

    @Test
    void an_item_is_added_and_withdrawn_once() {
        given().when(add("item-4", BEFORE)).then(added("item-4", BEFORE));
        given(added("item-3", BEFORE)).when(add("item-4", BEFORE)).then(added("item-4", BEFORE));
        given(added("item-4", BEFORE)).when(add("item-4", THEN)).refused("agenda-item-already");
        given().when(withdraw("item-4", BEFORE)).then(withdrawn("item-4", BEFORE));
        given(withdrawn("item-3", BEFORE)).when(withdraw("item-4", BEFORE)).then(withdrawn("item-4", BEFORE));
        given(withdrawn("item-4", BEFORE)).when(withdraw("item-4", THEN)).refused("agenda-item-withdrawn-already");
    }

    @Test
    void an_item_is_withdrawn_after_it_was_added() {
        given(added("item-4", THEN)).when(withdraw("item-4", BEFORE)).refused("withdrawn-before-it-was-added");
        given(withdrawn("item-4", BEFORE)).when(add("item-4", THEN)).refused("withdrawn-before-it-was-added");
        given(withdrawn("item-4", BEFORE)).when(add("item-3", THEN)).then(added("item-3", THEN));
        given(withdrawn("item-4", THEN)).when(add("item-4", BEFORE)).then(added("item-4", BEFORE));
        given(withdrawn("item-4", THEN)).when(add("item-4", THEN)).then(added("item-4", THEN));
    }

    @Test
    void the_agenda_is_reordered_as_often_as_it_takes_but_not_twice_alike() {
        given().when(reorder(BEFORE)).then(reordered(BEFORE));
        given(reordered(BEFORE)).when(reorder(THEN)).then(reordered(THEN));
        given(reordered(BEFORE)).when(reorder(BEFORE)).refused("recorded-already");
    }

    @Test
    void what_was_withdrawn_is_not_taken_up_afterwards() {
        given(withdrawn("item-4", BEFORE)).when(reorder(THEN)).refused("agenda-item-withdrawn");
        given(reordered(THEN)).when(withdraw("item-4", BEFORE)).refused("agenda-item-withdrawn");
        given(withdrawn("item-3", BEFORE)).when(reorder(THEN)).then(reordered(THEN));
        given(withdrawn("item-4", BEFORE)).when(recordOutcome("ai-guide")).refused("agenda-item-withdrawn");
        given(outcomeRecorded("ai-guide")).when(withdraw("item-4", BEFORE)).refused("agenda-item-withdrawn");
        given(withdrawn("item-3", BEFORE)).when(recordOutcome("ai-guide")).then(outcomeRecorded("ai-guide"));
        given(withdrawn("item-4", date("2025-01-17")))
                .when(recordOutcome("ai-guide"))
                .then(outcomeRecorded("ai-guide"));
    }

    @Test
    void a_delegation_is_accredited_again_on_another_day() {
        given().when(accredit(TH, BEFORE)).then(accredited(TH, BEFORE));
        given(accredited(KH, BEFORE)).when(accredit(TH, BEFORE)).then(accredited(TH, BEFORE));
        given(accredited(TH, BEFORE)).when(accredit(TH, THEN)).then(accredited(TH, THEN));
        given(accredited(TH, BEFORE)).when(accredit(TH, date("2024-12"))).refused("accredited-already");
    }

    @Test
    void an_accreditation_is_withdrawn_again_on_another_day() {
        given().when(withdraw(TH, BEFORE)).then(withdrawn(TH, BEFORE));
        given(withdrawn(KH, BEFORE)).when(withdraw(TH, BEFORE)).then(withdrawn(TH, BEFORE));
        given(withdrawn(TH, BEFORE)).when(withdraw(TH, THEN)).then(withdrawn(TH, THEN));
        given(withdrawn(TH, BEFORE)).when(withdraw(TH, date("2024-12"))).refused("accreditation-withdrawn-already");
    }

    static Stream<MeetingAct> arrangements() {
        return Stream.of(
                new Move(FIFTH, null, null, ONLINE, AFTER),
                accredit(TH, AFTER),
                withdraw(TH, AFTER),
                add("item-4", AFTER),
                withdraw("item-4", AFTER),
                reorder(AFTER));
    }

    @ParameterizedTest
    @MethodSource("arrangements")
    void arrangements_are_made_before_it_ended(MeetingAct act) {
        given(HeldMeeting.fifth().event()).when(act).refused("arranged-after-it-ended");
        given(StagesTest.concluded("2025-01-17")).when(act).refused("arranged-after-it-ended");
        given(StagesTest.concluded("2025-02")).when(act).then(event(act));
        given(event(act)).when(new Conclude(FIFTH, date("2025-01-17"))).refused("arranged-after-it-ended");
        given(event(act)).when(new Conclude(FIFTH, date("2025-02"))).then(StagesTest.concluded("2025-02"));
    }

    @ParameterizedTest
    @MethodSource("arrangements")
    void nothing_happens_to_it_after_it_was_cancelled(MeetingAct act) {
        given(cancelled()).when(act).refused("cancelled");
        given(event(act)).when(cancel()).refused("done-after-cancellation");
        given(cancelled(date("2025-02-02"))).when(act).then(event(act));
        given(cancelled(null)).when(act).then(event(act));
    }

    private static MeetingEvent event(MeetingAct act) {
        return act.event();
    }

    private static AddAgendaItem add(String item, EffectiveDate on) {
        return new AddAgendaItem(FIFTH, item, "4(a)", text("Guide"), 4, on);
    }

    private static AgendaItemAdded added(String item, EffectiveDate on) {
        return new AgendaItemAdded(item, "4(a)", text("Guide"), 4, on);
    }

    private static WithdrawAgendaItem withdraw(String item, EffectiveDate on) {
        return new WithdrawAgendaItem(FIFTH, item, text("Not ready"), on);
    }

    private static AgendaItemWithdrawn withdrawn(String item, EffectiveDate on) {
        return new AgendaItemWithdrawn(item, text("Not ready"), on);
    }

    private static ReorderAgenda reorder(EffectiveDate on) {
        return new ReorderAgenda(FIFTH, List.of("item-4", "item-2"), on);
    }

    private static AgendaReordered reordered(EffectiveDate on) {
        return new AgendaReordered(List.of("item-4", "item-2"), on);
    }

    private static Accredit accredit(Party party, EffectiveDate on) {
        return new Accredit(FIFTH, party, HEAD, List.of(HEAD), on);
    }

    private static DelegationAccredited accredited(Party party, EffectiveDate on) {
        return new DelegationAccredited(party, HEAD, List.of(HEAD), on);
    }

    private static WithdrawAccreditation withdraw(Party party, EffectiveDate on) {
        return new WithdrawAccreditation(FIFTH, party, text("Replaced"), on);
    }

    private static AccreditationWithdrawn withdrawn(Party party, EffectiveDate on) {
        return new AccreditationWithdrawn(party, text("Replaced"), on);
    }
}
