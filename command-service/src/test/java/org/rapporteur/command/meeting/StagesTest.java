package org.rapporteur.command.meeting;

import static org.rapporteur.language.meeting.MeetingFormat.ONLINE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.meeting.MeetingEvent.Convened;
import org.rapporteur.language.meeting.MeetingEvent.Moved;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.meeting.MeetingEvent.Postponed;
import org.rapporteur.language.meeting.MeetingEvent.Rescheduled;
import org.rapporteur.language.party.Person;

/** From the invitations to the end. */
class StagesTest extends GivenMeeting {
    private static final Person PREMIER = new Person("Paetongtarn Shinawatra", "Prime Minister");
    private static final EffectiveDate LATER = date("2025-03-01");

    @Test
    void each_stage_may_be_the_first_on_record() {
        given().when(new Convene(FIFTH, TH, List.of(KH, VN), date("2024-12-01")))
                .then(new Convened(TH, List.of(KH, VN), date("2024-12-01")));
        given().when(new Open(FIFTH, date("2025-01-16"), PREMIER)).then(opened("2025-01-16"));
        given().when(new Conclude(FIFTH, date("2025-01-17"))).then(concluded("2025-01-17"));
        given().when(new Postpone(FIFTH, text("Flood"), LATER, null)).then(new Postponed(text("Flood"), LATER, null));
        given().when(new Reschedule(FIFTH, DAYS, text("Flood"), null)).then(new Rescheduled(DAYS, text("Flood"), null));
        given().when(new Move(FIFTH, text("Phuket"), text("Hall"), ONLINE, null))
                .then(new Moved(text("Phuket"), text("Hall"), ONLINE, null));
    }

    @Test
    void it_is_convened_opened_and_concluded_once() {
        given(convened("2024-12-01"), opened(null))
                .when(new Convene(FIFTH, null, List.of(), null))
                .refused("convened-already");
        given(convened(null), opened("2025-01-16"))
                .when(new Open(FIFTH, null, null))
                .refused("opened-already");
        given(opened(null), concluded("2025-01-17"))
                .when(new Conclude(FIFTH, null))
                .refused("concluded-already");
    }

    @Test
    void it_is_postponed_rescheduled_and_moved_as_often_as_it_takes_but_not_twice_alike() {
        given(postponed("2024-12-01"))
                .when(new Postpone(FIFTH, null, null, date("2024-12-05")))
                .then(postponed("2024-12-05"));
        given(postponed("2024-12-01"))
                .when(new Postpone(FIFTH, null, null, date("2024-12-01")))
                .refused("recorded-already");
        given(rescheduled("2024-12-01"), postponed(null))
                .when(new Reschedule(FIFTH, DAYS, null, date("2024-12-01")))
                .refused("recorded-already");
        given(moved("2024-12-01"))
                .when(new Move(FIFTH, null, null, ONLINE, date("2024-12-01")))
                .refused("recorded-already");
    }

    @Test
    void it_does_not_end_before_it_begins() {
        given(opened("2025-01-16"))
                .when(new Conclude(FIFTH, date("2025-01-15")))
                .refused("ends-before-it-begins");
        given(concluded("2025-01-15"))
                .when(new Open(FIFTH, date("2025-01-16"), null))
                .refused("ends-before-it-begins");
        given(opened("2025-01-16"))
                .when(new Conclude(FIFTH, date("2025-01-16")))
                .then(concluded("2025-01-16"));
        given(opened("2025-01-16")).when(new Conclude(FIFTH, date("2025-01"))).then(concluded("2025-01"));
    }

    @Test
    void it_is_opened_and_concluded_on_the_days_on_which_it_was_held() {
        var held = HeldMeeting.fifth();
        given(held.event()).when(new Open(FIFTH, date("2025-01-16"), PREMIER)).then(opened("2025-01-16"));
        given(held.event()).when(new Open(FIFTH, date("2025-01-15"), PREMIER)).refused("held-on-other-days");
        given(held.event()).when(new Conclude(FIFTH, date("2025-01-17"))).then(concluded("2025-01-17"));
        given(held.event()).when(new Conclude(FIFTH, date("2025-01-18"))).refused("held-on-other-days");
        given(opened("2025-01-15")).when(held.act()).refused("held-on-other-days");
        given(concluded("2025-01-18")).when(held.act()).refused("held-on-other-days");
        given(opened("2025-01"), concluded("2025?")).when(held.act()).then(held.event());
    }

    @Test
    void what_leads_up_to_it_is_before_it_began() {
        var began = given(opened("2025-01-16"));
        began.when(new Convene(FIFTH, null, List.of(), LATER)).refused("prepared-after-it-began");
        began.when(new Postpone(FIFTH, null, null, LATER)).refused("prepared-after-it-began");
        began.when(new Reschedule(FIFTH, DAYS, null, LATER)).refused("prepared-after-it-began");
        began.when(new Postpone(FIFTH, null, null, date("2025-01-16"))).then(postponed("2025-01-16"));
        given(planned(null, null, LATER))
                .when(new Open(FIFTH, date("2025-01-16"), null))
                .refused("prepared-after-it-began");
        given(rescheduled("2025-03-01")).when(HeldMeeting.fifth().act()).refused("prepared-after-it-began");
        given(rescheduled("2025-01-10"))
                .when(HeldMeeting.fifth().act())
                .then(HeldMeeting.fifth().event());
    }

    static Opened opened(@Nullable String on) {
        return new Opened(day(on), on == null ? null : PREMIER);
    }

    static Concluded concluded(String on) {
        return new Concluded(date(on));
    }

    private static Convened convened(@Nullable String on) {
        return new Convened(null, List.of(), day(on));
    }

    private static Postponed postponed(@Nullable String on) {
        return new Postponed(null, null, day(on));
    }

    private static Rescheduled rescheduled(String on) {
        return new Rescheduled(DAYS, null, date(on));
    }

    private static Moved moved(String on) {
        return new Moved(null, null, ONLINE, date(on));
    }

    private static @Nullable EffectiveDate day(@Nullable String on) {
        return on == null ? null : date(on);
    }
}
