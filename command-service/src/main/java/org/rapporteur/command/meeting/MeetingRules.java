package org.rapporteur.command.meeting;

import static org.rapporteur.command.rule.Rule.rule;
import static org.rapporteur.language.date.Chronology.surelyApart;
import static org.rapporteur.language.date.Chronology.surelyBefore;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.command.rule.Rule;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.AccreditationWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemAdded;
import org.rapporteur.language.meeting.MeetingEvent.AgendaItemWithdrawn;
import org.rapporteur.language.meeting.MeetingEvent.Arranging;
import org.rapporteur.language.meeting.MeetingEvent.AttendanceRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.meeting.MeetingEvent.Confirmed;
import org.rapporteur.language.meeting.MeetingEvent.Convened;
import org.rapporteur.language.meeting.MeetingEvent.DelegationAccredited;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.NextAnnounced;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.MeetingEvent.Preparing;
import org.rapporteur.language.meeting.MeetingEvent.Proposed;

/** The rules that the facts of every meeting keep to. */
final class MeetingRules {

    private static final String EARLIER = "Correct the earlier act.";
    private static final String EITHER = "Correct the act that is on record, or the day of this one.";
    private static final String GA = "Rules of procedure of the UN General Assembly, ";
    private static final String ICALENDAR = "RFC 5545, section 3.8.1.11";
    private static final String ORDER = "The record: a meeting is prepared, sits and ends, in this order.";

    /** What is on record once. */
    private static final List<Rule> ONCE = List.of(
            rule("proposed-already", "A meeting is proposed once.", ICALENDAR, EARLIER)
                    .once(Proposed.class),
            rule("confirmed-already", "A meeting is confirmed once.", ICALENDAR, EARLIER)
                    .once(Confirmed.class),
            rule("planned-already", "A meeting is planned once.", ICALENDAR, EARLIER)
                    .once(Planned.class),
            rule("convened-already", "A meeting is convened once.", "RFC 5546, section 3.2.2", EARLIER)
                    .once(Convened.class),
            rule("opened-already", "A meeting is opened once.", GA + "rule 30", EARLIER)
                    .once(Opened.class),
            rule("concluded-already", "A meeting is concluded once.", GA + "rule 2", EARLIER)
                    .once(Concluded.class),
            rule("held-already", "A meeting takes place once.", "The record: one meeting, one subject.", EARLIER)
                    .once(Held.class),
            rule("cancelled", "A meeting is cancelled once.", "RFC 5546, section 3.2.5", EARLIER)
                    .once(Cancelled.class),
            rule(
                            "announced-already",
                            "A meeting announces its successor once.",
                            "The closing paragraph of ASEAN's joint statements",
                            EARLIER)
                    .once(NextAnnounced.class),
            rule("accredited-already", "A delegation is accredited once on a day.", GA + "rule 27", EARLIER)
                    .apart(DelegationAccredited.class, (one, other) -> one.party()
                            .equals(other.party())),
            rule(
                            "accreditation-withdrawn-already",
                            "An accreditation is withdrawn once on a day.",
                            GA + "rules 28 and 29",
                            EARLIER)
                    .apart(AccreditationWithdrawn.class, (one, other) -> one.party()
                            .equals(other.party())),
            rule("agenda-item-already", "An item is added to the agenda once.", GA + "rules 13 to 15", EARLIER)
                    .once(AgendaItemAdded.class, (one, other) -> one.item().equals(other.item())),
            rule("agenda-item-withdrawn-already", "An item is withdrawn from the agenda once.", GA + "rule 22", EARLIER)
                    .once(AgendaItemWithdrawn.class, (one, other) -> one.item().equals(other.item())),
            rule(
                            "attendance-recorded-already",
                            "The attendance of a party is recorded once.",
                            "UN practice: the list of participants",
                            EARLIER)
                    .once(AttendanceRecorded.class, (one, other) -> one.attendance()
                            .party()
                            .equals(other.attendance().party())),
            rule(
                            "outcome-recorded-already",
                            "An outcome is recorded once under its item.",
                            "OParl: one result of an agenda item",
                            EARLIER)
                    .once(OutcomeRecorded.class, (one, other) -> one.outcome()
                            .item()
                            .equals(other.outcome().item())),
            rule(
                            "recorded-already",
                            "The same is not recorded twice.",
                            "The record: what is said twice is one act.",
                            "Give it another day, or correct the earlier act.")
                    .once(MeetingEvent.class, Object::equals));

    /** What two facts of one meeting cannot both be, judged by the days on which they took effect. */
    private static final List<Rule> ONE_COURSE = List.of(
            rule(
                            "cancelled",
                            "A cancelled meeting did not take place, and nothing can happen to it afterwards.",
                            "RFC 5546, section 3.2.5",
                            EITHER)
                    .never(
                            Cancelled.class,
                            MeetingEvent.class,
                            (cancelled, now) -> Session.tookPlace(now) || surelyBefore(cancelled, now)),
            rule("held-already", "A meeting that took place cannot be cancelled.", "RFC 5546, section 3.2.5", EITHER)
                    .never(MeetingEvent.class, Cancelled.class, (fact, cancelled) -> Session.tookPlace(fact)),
            rule(
                            "done-after-cancellation",
                            "Nothing can happen to a meeting after it was cancelled.",
                            "RFC 5546, section 3.2.5",
                            EITHER)
                    .never(MeetingEvent.class, Cancelled.class, (fact, cancelled) -> surelyBefore(cancelled, fact)),
            rule("ends-before-it-begins", "A meeting cannot end before it begins.", ORDER, EITHER)
                    .notBoth(
                            MeetingEvent.class,
                            MeetingEvent.class,
                            (one, other) -> surelyBefore(Session.end(one), Session.start(other))),
            rule(
                            "held-on-other-days",
                            "A meeting must be opened and concluded on the days on which it was held.",
                            ORDER,
                            EITHER)
                    .notBoth(
                            MeetingEvent.class,
                            MeetingEvent.class,
                            (one, other) -> surelyApart(Session.start(one), Session.start(other))
                                    || surelyApart(Session.end(one), Session.end(other))),
            rule(
                            "prepared-after-it-began",
                            "A meeting can be planned, convened, postponed or rescheduled only before it begins.",
                            ORDER,
                            EITHER)
                    .notBoth(
                            Preparing.class,
                            MeetingEvent.class,
                            (preparing, other) -> surelyBefore(Session.start(other), preparing.on())),
            rule(
                            "arranged-after-it-ended",
                            "The place, delegations and agenda of a meeting can change only before it ends.",
                            ORDER,
                            EITHER)
                    .notBoth(
                            Arranging.class,
                            MeetingEvent.class,
                            (arranging, other) -> surelyBefore(Session.end(other), arranging.on())),
            rule(
                            "withdrawn-before-it-was-added",
                            "An agenda item can be withdrawn only after it was added.",
                            GA + "rule 22",
                            EITHER)
                    .notBoth(
                            AgendaItemAdded.class,
                            AgendaItemWithdrawn.class,
                            (added, withdrawn) ->
                                    added.item().equals(withdrawn.item()) && surelyBefore(withdrawn, added)),
            rule(
                            "agenda-item-withdrawn",
                            "A withdrawn agenda item cannot be taken up afterwards.",
                            GA + "rule 22",
                            EITHER)
                    .notBoth(
                            AgendaItemWithdrawn.class,
                            MeetingEvent.class,
                            (withdrawn, fact) ->
                                    Session.takesUp(fact, withdrawn.item()) && surelyBefore(withdrawn, fact)));

    static final List<Rule> ALL =
            Stream.of(ONCE, OrdinalRules.ALL, ONE_COURSE).flatMap(List::stream).toList();

    private MeetingRules() {}
}
