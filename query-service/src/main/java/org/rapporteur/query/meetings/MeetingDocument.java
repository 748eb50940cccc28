package org.rapporteur.query.meetings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.SourceId;
import org.rapporteur.query.kit.Citations;
import org.rapporteur.query.kit.Closing;
import org.rapporteur.query.kit.Evidence;
import org.rapporteur.query.kit.Keyed;

/** A meeting: what is known of it, who was there, and what it brought about. */
public record MeetingDocument(
        MeetingId id,
        @Nullable MeetingState state,
        @JsonUnwrapped MeetingFacts facts,
        List<Attended> attendance,
        List<OutcomeEntry> outcomes,
        @Nullable Announcement next,
        @Nullable Closing cancellation,
        Evidence citations) {

    static MeetingDocument of(String id) {
        return new MeetingDocument(
                new MeetingId(id), null, MeetingFacts.UNKNOWN, List.of(), List.of(), null, null, Evidence.NONE);
    }

    boolean held() {
        return state == MeetingState.CONCLUDED;
    }

    MeetingDocument known(MeetingState state, MeetingFacts facts, Evidence evidence) {
        return new MeetingDocument(id, state, facts, attendance, outcomes, next, cancellation, evidence);
    }

    MeetingDocument with(Attended attended) {
        var more = Keyed.sorted(attendance, attended, Attended::party);
        return new MeetingDocument(id, state, facts, more, outcomes, next, cancellation, citations);
    }

    MeetingDocument with(OutcomeEntry outcome) {
        var more = Keyed.recorded(outcomes, outcome, OutcomeEntry::item);
        return new MeetingDocument(id, state, facts, attendance, more, next, cancellation, citations);
    }

    MeetingDocument with(Announcement announcement) {
        return new MeetingDocument(id, state, facts, attendance, outcomes, announcement, cancellation, citations);
    }

    MeetingDocument cancelled(Closing why) {
        return new MeetingDocument(id, MeetingState.CANCELLED, facts, attendance, outcomes, next, why, citations);
    }

    Stream<Party> parties() {
        return Stream.concat(
                Stream.ofNullable(facts.host()), attendance.stream().map(Attended::party));
    }

    /** Every source that bears out something of it, some perhaps more than once. */
    public Stream<SourceId> sources() {
        var entries = Stream.of(
                        attendance.stream().map(Attended::citations),
                        outcomes.stream().map(OutcomeEntry::citations),
                        Stream.ofNullable(next).map(Announcement::citations),
                        Stream.ofNullable(cancellation).map(Closing::citations))
                .flatMap(all -> all);
        return Stream.concat(citations.sources(), entries.flatMap(Citations::sources));
    }
}
