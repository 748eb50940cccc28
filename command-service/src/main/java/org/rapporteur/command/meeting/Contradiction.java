package org.rapporteur.command.meeting;

import static org.rapporteur.command.act.Chronology.named;
import static org.rapporteur.command.act.Chronology.surelyApart;
import static org.rapporteur.command.act.Chronology.surelyBefore;

import java.util.function.BiPredicate;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemAdded;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.record.Refusal;

/**
 * What two facts of one meeting cannot both be. It is judged by the days on which they took effect, so that the same facts
 * contradict each other in whatever order they are recorded; where a day is known only in part they may not.
 */
enum Contradiction {
    CANCELLED(
            "cancelled",
            "What was cancelled did not take place, and nothing happens to it afterwards.",
            (now, before) -> before instanceof Cancelled && (Session.tookPlace(now) || later(now, before))),

    TOOK_PLACE(
            "held-already",
            "What took place was not cancelled.",
            (now, before) -> now instanceof Cancelled && Session.tookPlace(before)),

    DONE_LATER(
            "done-after-cancellation",
            "Nothing happens to a meeting after it was cancelled.",
            (now, before) -> now instanceof Cancelled && later(before, now)),

    ENDS_FIRST(
            "ends-before-it-begins",
            "A meeting does not end before it begins.",
            eitherWay((one, other) -> surelyBefore(Session.end(one), Session.start(other)))),

    OTHER_DAYS(
            "held-on-other-days",
            "A meeting is opened and concluded on the days on which it was held.",
            (one, other) -> surelyApart(Session.start(one), Session.start(other))
                    || surelyApart(Session.end(one), Session.end(other))),

    PREPARED_LATE(
            "prepared-after-it-began",
            "A meeting is planned, convened, postponed or rescheduled before it begins.",
            eitherWay((one, other) -> Session.prepares(one) && surelyBefore(Session.start(other), one.on()))),

    ARRANGED_LATE(
            "arranged-after-it-ended",
            "Place, delegations and agenda of a meeting change before it ends.",
            eitherWay((one, other) -> Session.arranges(one) && surelyBefore(Session.end(other), one.on()))),

    WITHDRAWN_FIRST(
            "withdrawn-before-it-was-added",
            "An item is added to the agenda before it is withdrawn.",
            eitherWay((one, other) -> one instanceof AgendaItemAdded added
                    && other instanceof AgendaItemWithdrawn withdrawn
                    && added.item().equals(withdrawn.item())
                    && later(added, withdrawn))),

    TAKEN_UP_AFTERWARDS(
            "agenda-item-withdrawn",
            "What was withdrawn from the agenda is not taken up afterwards.",
            eitherWay((one, other) -> other instanceof AgendaItemWithdrawn withdrawn
                    && Session.takesUp(one, withdrawn.item())
                    && later(one, withdrawn)));

    private final String code;
    private final String rule;
    private final BiPredicate<MeetingEvent, MeetingEvent> between;

    Contradiction(String code, String rule, BiPredicate<MeetingEvent, MeetingEvent> between) {
        this.code = code;
        this.rule = rule;
        this.between = between;
    }

    /** @throws Refusal if what is to be recorded now contradicts what is on record */
    static void check(MeetingEvent now, MeetingEvent before) {
        for (var one : values()) if (one.between.test(now, before)) throw one.refusal(before);
    }

    private Refusal refusal(MeetingEvent before) {
        return new Refusal(
                code,
                rule + " On record is: " + named(before.getClass(), before.on()) + ".",
                "Correct the act that is on record, or the day of this one.");
    }

    private static boolean later(MeetingEvent one, MeetingEvent other) {
        return surelyBefore(other.on(), one.on());
    }

    private static BiPredicate<MeetingEvent, MeetingEvent> eitherWay(BiPredicate<MeetingEvent, MeetingEvent> rule) {
        return (one, other) -> rule.test(one, other) || rule.test(other, one);
    }
}
