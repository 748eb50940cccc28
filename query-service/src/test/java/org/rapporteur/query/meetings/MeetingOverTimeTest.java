package org.rapporteur.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AccreditationWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemAdded;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.AgendaReordered;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.meeting.MeetingEvent.Confirmed;
import org.rapporteur.language.meeting.MeetingEvent.Convened;
import org.rapporteur.language.meeting.MeetingEvent.DelegationAccredited;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.Moved;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.MeetingEvent.Postponed;
import org.rapporteur.language.meeting.MeetingEvent.Proposed;
import org.rapporteur.language.meeting.MeetingEvent.Rescheduled;
import org.rapporteur.language.meeting.MeetingFormat;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.Given;
import org.rapporteur.query.time.AsOf;

class MeetingOverTimeTest {

    private static final Party TH = new Party("TH");

    /** A life in short, the day, and how far the meeting has come then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            proposed 2024-01-10                                     | 2024-01-09 |            |
            proposed 2024-01-10                                     | 2024-01-10 | PROPOSED   | YES
            proposed 2024-01-10 confirmed 2024-02-01                | 2024-01-31 | PROPOSED   | YES
            proposed 2024-01-10 confirmed 2024-02-01                | 2024-02-01 | PLANNED    | YES
            proposed 2024-01-10 confirmed 2024-02                   | 2024-02-01 | PLANNED    | POSSIBLY
            proposed 2024-01-10 planned 2024-02-01                  | 2024-02-01 | PLANNED    | YES
            proposed 2024-01-10 postponed 2024-02-01                | 2024-02-01 | POSTPONED  | YES
            planned 2024-01-10                                      | 2024-01-09 |            |
            planned 2024-01-10                                      | 2024-01-10 | PLANNED    | YES
            planned 2024-01                                         | 2024-01-10 | PLANNED    | POSSIBLY
            planned -                                               | 2024-01-10 | PLANNED    | POSSIBLY
            planned 2024-01-10 convened 2024-02-01                  | 2024-02-01 | CONVENED   | YES
            planned 2024-01-10 convened 2024-02                     | 2024-02-01 | CONVENED   | POSSIBLY
            convened 2024-02-01 postponed 2024-03-01                | 2024-03-01 | POSTPONED  | YES
            convened 2024-02-01 postponed -                         | 2024-03-01 | POSTPONED  | POSSIBLY
            postponed 2024-03-01 rescheduled 2024-04-01             | 2024-03-31 | POSTPONED  | YES
            postponed 2024-03-01 rescheduled 2024-04-01             | 2024-04-01 | PLANNED    | YES
            postponed 2024-03-01 convened 2024-04-01                | 2024-04-01 | CONVENED   | YES
            postponed 2024-03-01 rescheduled 2024-02-01             | 2024-04-01 | POSTPONED  | YES
            convened 2024-02-01 postponed 2024-03-01 rescheduled 2024-04-01 | 2024-05-01 | CONVENED | YES
            opened 2024-06-01                                       | 2024-06-01 | IN_SESSION | YES
            opened 2024-06-01 concluded 2024-06-02                  | 2024-06-01 | IN_SESSION | YES
            opened 2024-06-01 concluded 2024-06-02                  | 2024-06-02 | CONCLUDED  | YES
            held 2024-06-01/2024-06-02                              | 2024-05-31 |            |
            held 2024-06-01/2024-06-02                              | 2024-06-01 | IN_SESSION | YES
            held 2024-06-01/2024-06-02                              | 2024-06-02 | CONCLUDED  | YES
            held 2024-06-01/                                        | 2024-05-31 |            |
            held 2024-06-01/                                        | 2024-06-01 | CONCLUDED  | POSSIBLY
            held -                                                  | 2024-06-01 | CONCLUDED  | POSSIBLY
            held -                                                  | 2026-11-21 | CONCLUDED  | POSSIBLY
            held -                                                  | 2026-11-22 | CONCLUDED  | YES
            held -                                                  | 2030-01-01 | CONCLUDED  | YES
            planned 2024-01-10 cancelled 2024-02-01                 | 2024-01-31 | PLANNED    | YES
            planned 2024-01-10 cancelled 2024-02-01                 | 2024-02-01 | CANCELLED  | YES""")
    void how_far_it_has_come_follows_from_the_days_on_record(
            String life, String day, @Nullable MeetingState state, @Nullable Certainty certainty) {
        var document = at(day, life(life));

        assertThat(document.state()).isEqualTo(state);
        assertThat(document.certainty()).isEqualTo(certainty);
    }

    @Test
    void by_the_present_what_is_on_record_without_a_day_has_happened() {
        var given = Given.nothing(new MeetingsView(), "meeting:adgmin-5").on("2026-11-22");
        life("planned - convened 2026 cancelled 2027-01-01").forEach(given::event);

        var present = given.document().at(AsOf.present(LocalDate.parse("2026-11-22")));

        assertThat(present.state()).isEqualTo(MeetingState.CONVENED);
        assertThat(present.certainty()).isEqualTo(Certainty.YES);
        assertThat(present.cancellation()).isNull();
    }

    @Test
    void stages_that_were_skipped_are_not_on_record() {
        assertThat(stages("held 2024-06-01/2024-06-02"))
                .containsExactly("PLANNED ?", "CONVENED ?", "IN_SESSION 2024-06-01", "CONCLUDED 2024-06-02");
        assertThat(stages("concluded 2024-06-02 planned 2024-01-10"))
                .containsExactly("PLANNED 2024-01-10", "CONVENED ?", "IN_SESSION ?", "CONCLUDED 2024-06-02");
        assertThat(stages("cancelled 2024-02-01")).containsExactly("PLANNED ?", "CANCELLED 2024-02-01");
        assertThat(stages("rescheduled 2024-04-01 planned 2024-01-10 postponed 2024-03-01"))
                .containsExactly("PLANNED 2024-01-10", "PLANNED 2024-04-01", "POSTPONED 2024-03-01");
        assertThat(stages("opened 2024-06-01 held -"))
                .containsExactly("PLANNED ?", "CONVENED ?", "IN_SESSION 2024-06-01", "CONCLUDED null");
    }

    @Test
    void where_it_is_to_be_is_where_it_was_last_moved_until_it_is_known_where_it_was() {
        var planned = new Planned(
                null, null, null, null, TH, text("Bangkok"), text("Centara"), null, day("2024-01-10"), List.of());
        var online = new Moved(null, null, MeetingFormat.ONLINE, day("2024-03-01"));
        var elsewhere = new Moved(text("Phuket"), null, MeetingFormat.HYBRID, day("2024-02-01"));
        var held = new Held(
                null, null, null, days("2024-06-01/"), null, null, text("Hall"), null, null, null, null, List.of());

        var before = at("2024-05-01", Stream.of(held, online, elsewhere, planned));
        assertThat(before.facts().place()).isEqualTo(text("Phuket"));
        assertThat(before.facts().venue()).isNull();
        assertThat(before.facts().format()).isEqualTo(MeetingFormat.ONLINE);
        assertThat(at("2024-06-01", Stream.of(held, online, elsewhere, planned))
                        .facts()
                        .venue())
                .isEqualTo(text("Hall"));
        assertThat(at("2024-02-10", Stream.of(online, planned)).facts().place()).isEqualTo(text("Bangkok"));
    }

    @Test
    void the_agenda_is_in_the_order_of_the_day() {
        var agenda = Stream.of(
                        item("late", 1, "2024-03-01"),
                        item("second", 2, "2024-01-01"),
                        item("first", 1, "2024-01-01"),
                        new AgendaReordered(List.of("second"), day("2024-02-01")),
                        new AgendaItemWithdrawn("first", text("Not ready"), day("2024-02-15")))
                .<MeetingEvent>map(event -> event)
                .toList();

        assertThat(at("2024-01-31", agenda.stream()).agenda())
                .extracting(AgendaItem::item)
                .containsExactly("first", "second");
        assertThat(at("2024-02-01", agenda.stream()).agenda())
                .extracting(AgendaItem::item)
                .containsExactly("second", "first");
        assertThat(at("2024-03-01", agenda.stream()).agenda())
                .extracting(item -> item.item() + " " + (item.withdrawn() == null))
                .containsExactly("second true", "first false", "late true");
    }

    @Test
    void a_delegation_is_accredited_until_that_is_withdrawn() {
        var life = Stream.<MeetingEvent>of(
                        new AccreditationWithdrawn(TH, null, day("2024-02-01")),
                        new DelegationAccredited(TH, null, List.of(), day("2024-01-01")))
                .toList();

        assertThat(at("2024-01-31", life.stream()).delegations())
                .extracting(Delegation::accredited)
                .containsExactly(Certainty.YES);
        assertThat(at("2024-02-01", life.stream()).delegations())
                .extracting(Delegation::accredited)
                .containsExactly(Certainty.NO);
    }

    @Test
    void before_it_began_nobody_was_there_and_it_had_done_nothing() {
        var life = MeetingLives.life(3);
        var before = at("2023-01-01", life.stream());

        assertThat(before.attendance()).isEmpty();
        assertThat(before.outcomes()).isEmpty();
    }

    private static List<String> stages(String life) {
        return at("2025-01-01", life(life)).stages().stream()
                .map(stage -> stage.stage() + " "
                        + (stage.onRecord()
                                ? Objects.toString(
                                        stage.on() == null ? null : stage.on().edtf())
                                : "?"))
                .toList();
    }

    private static MeetingAnswer at(String day, Stream<? extends MeetingEvent> life) {
        var given = Given.nothing(new MeetingsView(), "meeting:adgmin-5").on("2026-11-22");
        life.forEach(given::event);
        return given.document().at(AsOf.day(LocalDate.parse(day)));
    }

    private static Stream<MeetingEvent> life(String text) {
        var words = text.strip().split(" +");
        return Stream.iterate(0, index -> index < words.length, index -> index + 2)
                .map(index -> event(words[index], words[index + 1]));
    }

    private static MeetingEvent event(String name, String when) {
        var on = when.equals("-") || when.contains("/") ? null : day(when);
        return switch (name) {
            case "proposed" -> new Proposed(null, null, null, null, null, on);
            case "confirmed" -> new Confirmed(null, on);
            case "planned" -> new Planned(null, null, null, null, null, null, null, null, on, List.of());
            case "convened" -> new Convened(null, List.of(), on);
            case "postponed" -> new Postponed(null, null, on);
            case "rescheduled" -> new Rescheduled(new Period(null, null), null, on);
            case "opened" -> new Opened(on, null);
            case "concluded" -> new Concluded(on);
            case "cancelled" -> new Cancelled(text("Flood"), on);
            default ->
                new Held(
                        null,
                        null,
                        null,
                        when.equals("-") ? null : days(when),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of());
        };
    }

    private static AgendaItemAdded item(String item, int ordinal, String on) {
        return new AgendaItemAdded(item, null, text("Item"), ordinal, day(on));
    }

    private static Period days(String text) {
        var days = text.split("/");
        return new Period(day(days[0]), days.length == 1 ? null : day(days[1]));
    }

    private static EffectiveDate day(String edtf) {
        return new EffectiveDate(edtf);
    }

    private static Localized text(String english) {
        return Localized.of("en", english);
    }
}
