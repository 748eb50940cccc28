package org.rapporteur.query.meetings;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.date.Period;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.Arranging;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.meeting.MeetingEvent.Concluded;
import org.rapporteur.language.meeting.MeetingEvent.Held;
import org.rapporteur.language.meeting.MeetingEvent.Moved;
import org.rapporteur.language.meeting.MeetingEvent.Opened;
import org.rapporteur.language.meeting.MeetingEvent.Planned;
import org.rapporteur.language.meeting.MeetingEvent.Preparing;
import org.rapporteur.language.meeting.MeetingEvent.Proposed;
import org.rapporteur.language.meeting.MeetingEvent.Rescheduled;
import org.rapporteur.language.meeting.MeetingEvent.Resulting;
import org.rapporteur.language.meeting.MeetingEvent.Sitting;
import org.rapporteur.query.document.Citations;
import org.rapporteur.query.document.Evidence;
import org.rapporteur.query.document.RecordedFact;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.query.time.Chronological;

/**
 * What is known of a meeting itself and what bears it out. By their nature proposals come first, then plans, then what
 * changed them in the order of its days, then the report of the meeting as it was, whatever was recorded when.
 */
record KnownMeeting(MeetingFacts facts, Evidence evidence) {

    static KnownMeeting of(RecordedFacts<MeetingEvent> facts, AsOf asOf) {
        var happened = facts.all().stream()
                .filter(fact -> asOf.allows(day(fact.event())))
                .toList();
        var known = inOrder(new RecordedFacts<>(happened))
                .reduce(
                        new KnownMeeting(MeetingFacts.UNKNOWN, Evidence.NONE),
                        KnownMeeting::and,
                        (one, other) -> other);
        return facts.of(Held.class)
                .reduce((before, after) -> after)
                .map(held -> new KnownMeeting(known.facts.named(held.event()), known.evidence))
                .orElse(known);
    }

    private static Stream<RecordedFact<? extends MeetingEvent>> inOrder(RecordedFacts<MeetingEvent> facts) {
        return Stream.<Stream<? extends RecordedFact<? extends MeetingEvent>>>of(
                        facts.of(Proposed.class),
                        facts.of(Planned.class),
                        facts
                                .of(Rescheduled.class, Chronological.by(fact -> fact.event()
                                        .on()))
                                .stream(),
                        facts
                                .of(Moved.class, Chronological.by(fact -> fact.event()
                                        .on()))
                                .stream(),
                        facts.of(Held.class),
                        facts.of(Opened.class),
                        facts.of(Concluded.class))
                .flatMap(all -> all);
    }

    /** A report of the whole meeting is one of the day on which it began. */
    private static @Nullable EffectiveDate day(MeetingEvent event) {
        return event instanceof Held held && held.dates() != null ? held.dates().start() : event.on();
    }

    private KnownMeeting and(RecordedFact<? extends MeetingEvent> fact) {
        return switch (fact.event()) {
            case Proposed proposal -> new KnownMeeting(facts.proposed(proposal), evidence.and(fact));
            case Planned plan -> new KnownMeeting(facts.planned(plan), evidence.and(fact));
            case Rescheduled anew -> new KnownMeeting(facts.rescheduled(anew.intended()), bearing(fact, "intended"));
            case Moved to -> new KnownMeeting(facts.moved(to), evidence.and(fact));
            case Held held -> new KnownMeeting(facts.held(held), evidence.and(fact));
            case Opened opened -> sat(new Period(opened.on(), null), fact);
            case Concluded concluded -> sat(new Period(null, concluded.on()), fact);
            case Preparing ignored -> this;
            case Arranging ignored -> this;
            case Sitting ignored -> this;
            case Resulting ignored -> this;
            case Cancelled ignored -> this;
        };
    }

    private KnownMeeting sat(Period days, RecordedFact<?> fact) {
        var more = facts.sat(days);
        return more.equals(facts) ? this : new KnownMeeting(more, bearing(fact, "dates"));
    }

    private Evidence bearing(RecordedFact<?> fact, String attribute) {
        return evidence.with(attribute, Citations.bearing(fact.citations(), attribute));
    }
}
