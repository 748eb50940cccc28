package org.rapporteur.command.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.meeting.MeetingFormat;
import org.rapporteur.language.meeting.Presence;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.text.Localized;

/** Lives of a meeting, generated: what happens in them, and any two acts of which nobody asked whether both can be. */
final class Lives {

    private static final List<Party> PARTIES = List.of(new Party("TH"), new Party("KH"), new Party("org:itu"));
    private static final int KINDS = 19;

    private final Random random;
    private LocalDate day = LocalDate.parse("2024-01-01");

    Lives(long seed) {
        random = new Random(seed);
    }

    /** Acts that happened one after the other, some of them on days of which not everything is known. */
    List<MeetingAct> life() {
        var life = new ArrayList<MeetingAct>();
        var cancelled = random.nextInt(4) == 0;
        for (var kind = 0; kind < KINDS; kind++) {
            var tookPlace = kind >= 13;
            if (kind == KINDS - 1 ? cancelled : random.nextInt(3) > 0 && !(tookPlace && cancelled))
                life.add(act(kind, next(), PARTIES.getFirst(), "item-2"));
        }
        return life;
    }

    /** An act of any kind on any of a few days. */
    MeetingAct any() {
        day = LocalDate.parse("2024-01-01").plusDays(random.nextInt(3));
        return act(random.nextInt(KINDS), partly(day), PARTIES.get(random.nextInt(2)), "item-1");
    }

    private MeetingAct act(int kind, @Nullable EffectiveDate on, Party party, String item) {
        var meeting = GivenMeeting.FIFTH;
        return switch (kind) {
            case 0 -> new Plan(meeting, null, null, null, null, null, null, null, null, on, List.of());
            case 1 -> new Propose(meeting, null, null, null, null, null, on);
            case 2 -> new Confirm(meeting, null, on);
            case 3 -> new AddAgendaItem(meeting, "item-1", null, text(), null, on);
            case 4 -> new Convene(meeting, null, List.of(), on);
            case 5 -> new Postpone(meeting, null, null, on);
            case 6 -> new Reschedule(meeting, new Period(null, null), null, on);
            case 7 -> new Move(meeting, null, null, MeetingFormat.ONLINE, on);
            case 8 -> new Accredit(meeting, party, null, List.of(), on);
            case 9 -> new ReorderAgenda(meeting, List.of("item-1"), on);
            case 10 -> new WithdrawAgendaItem(meeting, "item-1", null, on);
            case 11 -> new WithdrawAccreditation(meeting, party, null, on);
            case 12 -> new RecordAttendance(meeting, party, Presence.ABSENT, null, null);
            case 13 -> new RecordAttendance(meeting, PARTIES.getLast(), Presence.PRESENT, null, null);
            case 14 -> new Open(meeting, on, null);
            case 15 -> outcome(on, item);
            case 16 -> new Conclude(meeting, on);
            case 17 -> new AnnounceNext(meeting, null, null, null, null, on);
            default -> new Cancel(meeting, text(), on);
        };
    }

    private static RecordOutcome outcome(@Nullable EffectiveDate on, String item) {
        return new RecordOutcome(
                GivenMeeting.FIFTH,
                "ai",
                "noted",
                "noted",
                "guide",
                text(),
                null,
                List.of(),
                List.of(),
                on,
                item,
                List.of());
    }

    private @Nullable EffectiveDate next() {
        day = day.plusDays(32);
        return partly(day);
    }

    private @Nullable EffectiveDate partly(LocalDate known) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> new EffectiveDate(known.toString().substring(0, 7));
            default -> new EffectiveDate(known.toString());
        };
    }

    private static Localized text() {
        return Localized.of("en", "A");
    }
}
