package org.rapporteur.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.Given.cite;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.MeetingEvent.Proposed;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Given;
import org.rapporteur.query.time.AsOf;

class MeetingsViewTest {

    private static final Party KH = new Party("KH");
    private static final Party TH = new Party("TH");
    private static final Party SG = new Party("SG");
    private static final AsOf NOW = AsOf.present(LocalDate.parse("2026-11-22"));

    @Test
    void a_planned_meeting_has_intended_dates_and_no_others() {
        var document = given().event(planned(TH)).document().at(NOW);

        assertThat(document.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(document.facts().intended()).isEqualTo(day("2025-01"));
        assertThat(document.facts().dates()).isNull();
    }

    @Test
    void what_was_held_takes_the_place_of_what_was_planned_and_keeps_the_intention() {
        var document = given().event(planned(SG), cite("plan"))
                .event(held(TH), cite("report"), cite("photo", "host"))
                .document()
                .at(NOW);

        assertThat(document.state()).isEqualTo(MeetingState.CONCLUDED);
        assertThat(document.facts().host()).isEqualTo(TH);
        assertThat(document.facts().intended()).isEqualTo(day("2025-01"));
        assertThat(document.citations().of("host")).containsExactly(cite("report"), cite("photo", "host"));
        assertThat(document.citations().of("dates")).containsExactly(cite("report"));
    }

    @Test
    void a_plan_that_is_recorded_late_changes_nothing_that_is_known() {
        var document = given().event(held(TH), cite("report"))
                .event(planned(SG), cite("plan"))
                .document()
                .at(NOW);

        assertThat(document.state()).isEqualTo(MeetingState.CONCLUDED);
        assertThat(document.facts().host()).isEqualTo(TH);
        assertThat(document.citations().of("host")).containsExactly(cite("report"));
        assertThat(document.citations().of("intended")).containsExactly(cite("plan"));
    }

    @Test
    void a_plan_stands_before_a_proposal_and_what_it_does_not_say_is_that_of_the_proposal() {
        var proposed = given().event(new Proposed(
                new ForumId("forum:adgmin"), 5, day("2025"), KH, Localized.of("en", "Bangkok"), null));
        assertThat(proposed.document().at(NOW).state()).isEqualTo(MeetingState.PROPOSED);
        assertThat(proposed.document().at(NOW).stages())
                .extracting(Stage::stage)
                .containsExactly(MeetingState.PROPOSED);
        assertThat(proposed.document().at(NOW).facts().host()).isEqualTo(KH);

        var planned = given().event(planned(TH))
                .event(new Proposed(null, null, day("2025"), KH, Localized.of("en", "Bangkok"), null))
                .document()
                .at(NOW);
        assertThat(planned.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(planned.facts().host()).isEqualTo(TH);
        assertThat(planned.facts().intended()).isEqualTo(day("2025-01"));
        assertThat(planned.facts().place()).isEqualTo(Localized.of("en", "Bangkok"));
    }

    @Test
    void of_a_meeting_that_only_had_guests_the_state_is_not_on_record() {
        var document = given().event(new AttendanceRecorded(new Attendance(TH, Presence.PRESENT, null, null)))
                .document()
                .at(NOW);

        assertThat(document.state()).isNull();
        assertThat(document.attendance()).extracting(Attended::party).containsExactly(TH);
    }

    @Test
    void a_cancelled_meeting_stays_readable() {
        var document = given().event(planned(TH))
                .event(new Cancelled(Localized.of("en", "Flood."), null))
                .document()
                .at(NOW);

        assertThat(document.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(document.facts().host()).isEqualTo(TH);
        assertThat(document.cancellation()).isNotNull();
    }

    @Test
    void an_outcome_recorded_anew_takes_the_formers_place() {
        var document = given().event(outcome("ai-guide", "noted"))
                .event(outcome("fund", "launched"))
                .event(outcome("ai-guide", "endorsed"))
                .document()
                .at(NOW);

        assertThat(document.outcomes())
                .extracting(one -> one.item() + " " + one.verb())
                .containsExactly("ai-guide endorsed", "fund launched");
    }

    @Test
    void the_document_comes_back_from_its_stored_form() {
        var document = given().event(planned(TH), cite("plan"))
                .event(held(TH), cite("report"))
                .event(outcome("fund", "launched"), cite("report"))
                .document();

        var stored = CanonicalJson.write(document);

        assertThat(CanonicalJson.mapper().readValue(stored, MeetingDocument.class))
                .isEqualTo(document);
        assertThat(stored).contains("\"type\":\"Planned\"", "\"host\":\"TH\"");
    }

    private static Given<MeetingDocument, MeetingEvent> given() {
        return Given.nothing(new MeetingsView(), "meeting:adgmin-5").on("2026-11-22");
    }

    private static Period day(String edtf) {
        return new Period(new EffectiveDate(edtf), null);
    }

    private static Planned planned(Party host) {
        return new Planned(
                null, new ForumId("forum:adgmin"), 5, day("2025-01"), host, null, null, null, null, List.of());
    }

    private static Held held(Party host) {
        return new Held(
                Localized.of("en", "5th meeting"),
                new ForumId("forum:adgmin"),
                5,
                day("2025-01-16"),
                host,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static OutcomeRecorded outcome(String item, String verb) {
        return new OutcomeRecorded(new Outcome(
                item, verb, verb, "guide", Localized.of("en", "A guide"), null, List.of(), List.of(), null, null));
    }
}
