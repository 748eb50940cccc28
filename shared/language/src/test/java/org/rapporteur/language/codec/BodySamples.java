package org.rapporteur.language.codec;

import static org.rapporteur.language.codec.Samples.DAY;
import static org.rapporteur.language.codec.Samples.DAYS;
import static org.rapporteur.language.codec.Samples.KH;
import static org.rapporteur.language.codec.Samples.MINISTER;
import static org.rapporteur.language.codec.Samples.RELATIONS;
import static org.rapporteur.language.codec.Samples.SHORT;
import static org.rapporteur.language.codec.Samples.TEXT;
import static org.rapporteur.language.codec.Samples.TH;
import static org.rapporteur.language.codec.Samples.YEAR;
import static org.rapporteur.language.codec.Samples.text;

import java.util.List;
import org.rapporteur.language.Event;
import org.rapporteur.language.forum.ForumEvent.AgencySucceeded;
import org.rapporteur.language.forum.ForumEvent.Established;
import org.rapporteur.language.forum.ForumEvent.MemberAdmitted;
import org.rapporteur.language.forum.ForumEvent.MembershipEnded;
import org.rapporteur.language.forum.ForumEvent.PredecessorDeclared;
import org.rapporteur.language.forum.ForumEvent.Renamed;
import org.rapporteur.language.forum.ForumEvent.StatusConferred;
import org.rapporteur.language.forum.ForumEvent.StatusEnded;
import org.rapporteur.language.forum.PartnerStatus;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.NextAnnounced;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.MeetingEvent.PressConferenceHeld;
import org.rapporteur.language.meeting.MeetingEvent.Speaker;
import org.rapporteur.language.meeting.MeetingFormat;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;

/** Events of forums and of their meetings. */
final class BodySamples {
    private static final ForumId ADGMIN = new ForumId("forum:adgmin");
    private static final ForumId TELMIN = new ForumId("forum:telmin");
    private static final Party KOMINFO = new Party("agency:id-kominfo");
    private static final Party KOMDIGI = new Party("agency:id-komdigi");

    private BodySamples() {}

    static List<Event> full() {
        return List.of(
                new Established(TEXT, "ADGMIN", YEAR),
                new Renamed(TEXT, "ADGMIN", YEAR),
                new MembershipEnded(TH, DAY, TEXT),
                new StatusEnded(TH, PartnerStatus.OBSERVER, DAY, TEXT),
                new MemberAdmitted(TH, DAY, TEXT),
                new StatusConferred(TH, PartnerStatus.DIALOGUE_PARTNER, DAY, new Party("org:asean")),
                new PredecessorDeclared(TELMIN, YEAR),
                new AgencySucceeded(KOMINFO, KOMDIGI, DAY, TEXT),
                new Planned(
                        TEXT, ADGMIN, 5, DAYS, TH, text("Place"), text("Venue"), MeetingFormat.HYBRID, YEAR, RELATIONS),
                new Held(
                        TEXT,
                        ADGMIN,
                        5,
                        DAYS,
                        TH,
                        text("Place"),
                        text("Venue"),
                        MeetingFormat.IN_PERSON,
                        MINISTER,
                        new Person("Chea Vandeth", "Vice-chair"),
                        text("Theme"),
                        RELATIONS),
                new AttendanceRecorded(new Attendance(TH, Presence.BY_VIDEO, MINISTER, "minister")),
                new OutcomeRecorded(new Outcome(
                        "ai-guide",
                        "not agreed",
                        "could not agree on",
                        "guide",
                        TEXT,
                        text("Text"),
                        List.of(TH, KH),
                        List.of(KH),
                        DAY,
                        "item-4",
                        List.of(new InstrumentId("instrument:mou-kh-th"), new CommitmentId("commitment:scams")))),
                new NextAnnounced(6, YEAR, TH, TEXT, DAY),
                new PressConferenceHeld(
                        List.of(new Speaker(MINISTER, TH)),
                        text("Place"),
                        TEXT,
                        text("Statement"),
                        new SourceId("source:joint-statement"),
                        DAY),
                new Cancelled(TEXT, DAY));
    }

    static List<Event> minimal() {
        return List.of(
                new Established(SHORT, null, null),
                new Renamed(SHORT, null, null),
                new MembershipEnded(TH, null, null),
                new StatusEnded(TH, PartnerStatus.GUEST, null, null),
                new MemberAdmitted(TH, null, null),
                new StatusConferred(TH, PartnerStatus.GUEST, null, null),
                new PredecessorDeclared(TELMIN, null),
                new AgencySucceeded(KOMINFO, KOMDIGI, null, null),
                new Planned(null, null, null, null, null, null, null, null, null, List.of()),
                new Held(null, null, null, null, null, null, null, null, null, null, null, List.of()),
                new AttendanceRecorded(new Attendance(TH, Presence.ABSENT, null, null)),
                new OutcomeRecorded(
                        new Outcome("ai", "noted", "noted", "guide", SHORT, null, List.of(), List.of(), null, null)),
                new NextAnnounced(null, null, null, null, null),
                new PressConferenceHeld(List.of(), null, null, null, null, null),
                new Cancelled(SHORT, null));
    }
}
