package org.rapporteur.command.meeting;

import static org.rapporteur.language.meeting.MeetingFormat.HYBRID;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.GivenWhenThen;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.meeting.MeetingEvent.NextAnnounced;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.meeting.Relation;
import org.rapporteur.language.meeting.RelationKind;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;

/** The fifth meeting, in Bangkok, for the tests of a meeting's acts. */
abstract class GivenMeeting extends GivenWhenThen<MeetingEvent> {
    static final ForumId ADGMIN = new ForumId("forum:adgmin");
    static final MeetingId FIFTH = new MeetingId("meeting:adgmin-5");
    static final Period DAYS = new Period(date("2025-01-16"), date("2025-01-17"));
    static final List<Relation> AFTER_THE_FOURTH =
            List.of(new Relation(RelationKind.CONTINUES, new MeetingId("meeting:adgmin-4")));
    private static final Person MINISTER = new Person("Prasert Jantararuangtong", "Minister");

    static Plan plan(MeetingId meeting, @Nullable ForumId forum, @Nullable Integer ordinal) {
        return new Plan(
                meeting,
                text("Fifth meeting"),
                forum,
                ordinal,
                DAYS,
                TH,
                text("Bangkok"),
                text("Centara Grand"),
                HYBRID,
                null,
                AFTER_THE_FOURTH);
    }

    static Plan plan() {
        return plan(FIFTH, ADGMIN, 5);
    }

    static Planned planned(@Nullable ForumId forum, @Nullable Integer ordinal) {
        return planned(forum, ordinal, null);
    }

    static Planned planned(@Nullable ForumId forum, @Nullable Integer ordinal, @Nullable EffectiveDate on) {
        return new Planned(
                text("Fifth meeting"),
                forum,
                ordinal,
                DAYS,
                TH,
                text("Bangkok"),
                text("Centara Grand"),
                HYBRID,
                on,
                AFTER_THE_FOURTH);
    }

    static Planned planned() {
        return planned(ADGMIN, 5);
    }

    static Attendance present(Party party) {
        return new Attendance(party, Presence.PRESENT, MINISTER, "minister");
    }

    static RecordAttendance recordAttendance(Party party) {
        return new RecordAttendance(FIFTH, party, Presence.PRESENT, MINISTER, "minister");
    }

    static AttendanceRecorded attendanceRecorded(Party party) {
        return new AttendanceRecorded(present(party));
    }

    static Outcome outcome(String item) {
        return new Outcome(
                item,
                "endorsed",
                "The Meeting endorsed",
                "guide",
                text("Guide on AI governance"),
                text("The expanded guide"),
                List.of(TH),
                List.of(KH),
                date("2025-01-17"),
                "item-4");
    }

    static RecordOutcome recordOutcome(String item) {
        return new RecordOutcome(
                FIFTH,
                item,
                "endorsed",
                "The Meeting endorsed",
                "guide",
                text("Guide on AI governance"),
                text("The expanded guide"),
                List.of(TH),
                List.of(KH),
                date("2025-01-17"),
                "item-4",
                List.of());
    }

    static OutcomeRecorded outcomeRecorded(String item) {
        return new OutcomeRecorded(outcome(item));
    }

    static AnnounceNext announceNext() {
        return new AnnounceNext(FIFTH, 6, date("2026-01"), VN, text("Ha Noi"), date("2025-01-17"));
    }

    static NextAnnounced nextAnnounced() {
        return new NextAnnounced(6, date("2026-01"), VN, text("Ha Noi"), date("2025-01-17"));
    }

    static Cancel cancel() {
        return new Cancel(FIFTH, text("Flood"), date("2025-01-02"));
    }

    static Cancelled cancelled() {
        return cancelled(date("2025-01-02"));
    }

    static Cancelled cancelled(@Nullable EffectiveDate on) {
        return new Cancelled(text("Flood"), on);
    }
}
