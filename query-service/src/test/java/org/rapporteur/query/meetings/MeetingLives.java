package org.rapporteur.query.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.meeting.Attendance;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AccreditationWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemAdded;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.AgendaReordered;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.meeting.MeetingEvent.Confirmed;
import org.rapporteur.language.meeting.MeetingEvent.Convened;
import org.rapporteur.language.meeting.MeetingEvent.DelegationAccredited;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.Moved;
import org.rapporteur.language.meeting.MeetingEvent.NextAnnounced;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.MeetingEvent.Postponed;
import org.rapporteur.language.meeting.MeetingEvent.Proposed;
import org.rapporteur.language.meeting.MeetingEvent.Rescheduled;
import org.rapporteur.language.meeting.MeetingFormat;
import org.rapporteur.language.meeting.Outcome;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/** Lives of meetings, generated: each day is another, known in full, in part or not at all. */
final class MeetingLives {

    private static final List<Party> PARTIES =
            List.of(new Party("TH"), new Party("KH"), new Party("VN"), new Party("org:itu"));

    private final Random random;
    private final List<MeetingEvent> life = new ArrayList<>();
    private LocalDate day = LocalDate.parse("2024-01-01");

    private MeetingLives(long seed) {
        random = new Random(seed);
    }

    static List<MeetingEvent> life(long seed) {
        return new MeetingLives(seed).lived();
    }

    private List<MeetingEvent> lived() {
        some(new Proposed(
                new ForumId("forum:adgmin"), 5, null, PARTIES.getLast(), null, new EffectiveDate("2023-11-20")));
        if (random.nextBoolean()) life.add(new Confirmed(null, null));
        some(new Planned(
                text("Meeting"),
                new ForumId("forum:adgmin"),
                5,
                new Period(soon(), null),
                PARTIES.getFirst(),
                text("Bangkok"),
                null,
                MeetingFormat.HYBRID,
                maybe(),
                List.of()));
        for (var item = 1; item <= random.nextInt(5); item++)
            life.add(new AgendaItemAdded("item-" + item, null, text("Item"), random.nextInt(3) + 1, maybe()));
        some(new Convened(PARTIES.getFirst(), PARTIES, maybe()));
        if (random.nextInt(3) == 0) {
            life.add(new Postponed(text("Flood"), null, soon()));
            some(new Rescheduled(new Period(soon(), null), null, soon()));
        }
        for (var move = 0; move < random.nextInt(3); move++)
            life.add(new Moved(move == 0 ? null : text("Phuket"), text("Hall " + move), MeetingFormat.ONLINE, soon()));
        PARTIES.forEach(party -> some(new DelegationAccredited(party, null, List.of(), maybe())));
        some(new AccreditationWithdrawn(PARTIES.getLast(), null, soon()));
        some(new AgendaReordered(List.of("item-3", "item-1"), soon()));
        some(new AgendaReordered(List.of("item-2", "item-3"), soon()));
        some(new AgendaItemWithdrawn("item-2", text("Not ready"), maybe()));
        if (random.nextInt(4) == 0) some(new Cancelled(text("Flood"), maybe()));
        else sat();
        return life;
    }

    private void sat() {
        var start = soon();
        some(new Opened(start, null));
        PARTIES.forEach(party -> some(new AttendanceRecorded(new Attendance(party, presence(), null, null))));
        for (var number = 1; number <= random.nextInt(6); number++) life.add(outcome("outcome-" + number));
        var end = soon();
        some(new Concluded(end));
        some(held(random.nextBoolean() ? new Period(start, end) : null));
        some(new NextAnnounced(6, soon(), PARTIES.getLast(), null, maybe()));
    }

    private Held held(@Nullable Period dates) {
        return new Held(
                null, null, null, dates, PARTIES.get(1), text("Phnom Penh"), null, null, null, null, null, List.of());
    }

    private OutcomeRecorded outcome(String item) {
        return new OutcomeRecorded(new Outcome(
                item, "noted", "noted", "report", text("Report"), null, List.of(), List.of(), maybe(), "item-1"));
    }

    private Presence presence() {
        return Presence.values()[random.nextInt(3)];
    }

    private void some(MeetingEvent event) {
        if (random.nextInt(3) > 0) life.add(event);
    }

    private EffectiveDate soon() {
        day = day.plusDays(1 + random.nextInt(40));
        return new EffectiveDate(day.toString());
    }

    private @Nullable EffectiveDate maybe() {
        var on = soon();
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> new EffectiveDate(on.edtf().substring(0, 7));
            default -> on;
        };
    }

    /** The same life, recorded in another order. */
    static List<MeetingEvent> inAnotherOrder(List<MeetingEvent> life, long seed) {
        var shuffled = new ArrayList<>(life);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static Localized text(String english) {
        return Localized.of("en", english);
    }
}
