package org.rapporteur.command.meeting;

import static org.rapporteur.language.meeting.MeetingFormat.IN_PERSON;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;

/** A report that the fifth meeting took place, with each attribute another. */
record HeldMeeting(
        MeetingId meeting,
        @Nullable ForumId forum,
        @Nullable Integer ordinal,
        List<Attendance> attendance,
        List<Outcome> outcomes) {
    private static final Person CHAIR = new Person("Prasert Jantararuangtong", "Minister");
    private static final Person VICE = new Person("Nguyen Manh Hung", null);

    static HeldMeeting fifth() {
        return new HeldMeeting(GivenMeeting.FIFTH, GivenMeeting.ADGMIN, 5, List.of(), List.of());
    }

    HeldMeeting as(MeetingId meeting, @Nullable ForumId forum, @Nullable Integer ordinal) {
        return new HeldMeeting(meeting, forum, ordinal, attendance, outcomes);
    }

    HeldMeeting with(Attendance... attended) {
        return new HeldMeeting(meeting, forum, ordinal, List.of(attended), outcomes);
    }

    HeldMeeting with(Outcome... reached) {
        return new HeldMeeting(meeting, forum, ordinal, attendance, List.of(reached));
    }

    RecordAsHeld act() {
        return new RecordAsHeld(
                meeting,
                en("Fifth meeting"),
                forum,
                ordinal,
                GivenMeeting.DAYS,
                new Party("TH"),
                en("Bangkok"),
                en("Centara Grand"),
                IN_PERSON,
                CHAIR,
                VICE,
                en("Secure, innovative, inclusive"),
                GivenMeeting.AFTER_THE_FOURTH,
                attendance,
                outcomes);
    }

    Held event() {
        return new Held(
                en("Fifth meeting"),
                forum,
                ordinal,
                GivenMeeting.DAYS,
                new Party("TH"),
                en("Bangkok"),
                en("Centara Grand"),
                IN_PERSON,
                CHAIR,
                VICE,
                en("Secure, innovative, inclusive"),
                GivenMeeting.AFTER_THE_FOURTH);
    }

    private static Localized en(String text) {
        return Localized.of("en", text);
    }
}
