package org.rapporteur.query.meetings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.Certainty;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.meeting.MeetingEvent;
import org.rapporteur.language.meeting.MeetingEvent.Cancelled;
import org.rapporteur.language.meeting.MeetingEvent.Convened;
import org.rapporteur.language.meeting.MeetingEvent.NextAnnounced;
import org.rapporteur.language.meeting.MeetingEvent.OutcomeRecorded;
import org.rapporteur.language.meeting.MeetingEvent.PressConferenceHeld;
import org.rapporteur.language.meeting.MeetingEvent.Resulting;
import org.rapporteur.language.record.Citation;
import org.rapporteur.query.document.Citations;
import org.rapporteur.query.document.Closing;
import org.rapporteur.query.document.Evidence;
import org.rapporteur.query.document.RecordedFact;
import org.rapporteur.query.document.RecordedFacts;
import org.rapporteur.query.time.AsOf;

/**
 * A meeting on a day: what is known of it, its state, its attendance and its outcomes.
 *
 * @param certainty Whether the state is certain, or only possible.
 * @param stages The stages that it has passed, with their days; also stages that are not on record but must have been
 *     passed.
 * @param next The next meeting, as this one announced it; null if it announced none.
 */
public record MeetingAnswer(
        MeetingId id,
        @Nullable MeetingState state,
        @Nullable Certainty certainty,
        @JsonUnwrapped MeetingFacts facts,
        List<Stage> stages,
        @Nullable Convocation convocation,
        List<Delegation> delegations,
        List<AgendaItem> agenda,
        List<Attended> attendance,
        List<OutcomeEntry> outcomes,
        List<PressConference> pressConferences,
        @Nullable Announcement next,
        @Nullable Closing cancellation,
        Evidence citations) {

    static MeetingAnswer of(MeetingId id, RecordedFacts<MeetingEvent> facts, AsOf asOf) {
        var progress = MeetingProgress.of(facts, asOf);
        var known = KnownMeeting.of(facts, asOf);
        var proceedings = Proceedings.of(facts, asOf);
        return new MeetingAnswer(
                id,
                progress.state(),
                progress.certainty(),
                known.facts(),
                Stage.of(facts, asOf),
                last(facts, Convened.class, asOf)
                        .map(Convocation::of)
                        .findFirst()
                        .orElse(null),
                Delegation.all(facts, asOf),
                Agenda.of(facts, asOf),
                proceedings.attendance(),
                proceedings.outcomes(),
                facts.of(Resulting.class)
                        .filter(fact -> asOf.allows(fact.event().on()))
                        .flatMap(MeetingAnswer::pressConference)
                        .toList(),
                last(facts, NextAnnounced.class, asOf)
                        .map(Announcement::of)
                        .findFirst()
                        .orElse(null),
                last(facts, Cancelled.class, asOf)
                        .map(fact ->
                                new Closing(fact.event().reason(), fact.event().on(), fact.citations()))
                        .findFirst()
                        .orElse(null),
                known.evidence());
    }

    /** What came of it beside outcomes and the next meeting, which have entries of their own. */
    private static Stream<PressConference> pressConference(RecordedFact<Resulting> fact) {
        return switch (fact.event()) {
            case PressConferenceHeld held -> Stream.of(new PressConference(held, fact.citations()));
            case OutcomeRecorded ignored -> Stream.of();
            case NextAnnounced ignored -> Stream.of();
        };
    }

    /** Of what happens once the last recorded, if it had happened. */
    private static <T extends MeetingEvent> Stream<RecordedFact<T>> last(
            RecordedFacts<MeetingEvent> facts, Class<T> type, AsOf asOf) {
        return facts.of(type).filter(fact -> asOf.allows(fact.event().on())).reduce((before, after) -> after).stream();
    }

    /** Every source that bears out something of it, some perhaps more than once. */
    public Stream<SourceId> sources() {
        var entries = Stream.of(
                        stages.stream().map(Stage::citations),
                        delegations.stream().map(Delegation::citations),
                        agenda.stream().map(AgendaItem::citations),
                        attendance.stream().map(Attended::citations),
                        outcomes.stream().map(OutcomeEntry::citations),
                        pressConferences.stream().map(PressConference::citations),
                        Stream.ofNullable(next).map(Announcement::citations),
                        Stream.ofNullable(cancellation).map(Closing::citations))
                .flatMap(all -> all);
        return Stream.concat(citations.sources(), entries.flatMap(Citations::sources));
    }

    /** Ministers met the press together: who appeared, when and where, and the statement that was issued. */
    public record PressConference(@JsonUnwrapped PressConferenceHeld held, List<Citation> citations) {}
}
