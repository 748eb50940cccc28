package org.rapporteur.query.commitments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.CommitmentEvent.Made;
import org.rapporteur.language.CommitmentId;
import org.rapporteur.language.EffectiveDate;
import org.rapporteur.language.Localized;
import org.rapporteur.language.MeetingId;
import org.rapporteur.language.Party;
import org.rapporteur.language.Person;
import org.rapporteur.language.SourceId;
import org.rapporteur.language.Strength;
import org.rapporteur.query.kit.Citations;
import org.rapporteur.query.kit.Evidence;
import org.rapporteur.query.kit.Keyed;
import org.rapporteur.query.kit.Recorded;

/** A commitment: who promised what to whom, and what became of it. */
public record CommitmentDocument(
        CommitmentId id,
        @Nullable CommitmentState state,
        @Nullable Localized title,
        List<Party> by,
        List<Party> to,
        @Nullable Strength strength,
        @Nullable Person reportedBy,
        @Nullable MeetingId meeting,
        @Nullable EffectiveDate on,
        @Nullable EffectiveDate due,
        List<Progress> progress,
        @Nullable Fulfilment fulfilment,
        Evidence citations) {

    static CommitmentDocument of(String id) {
        return new CommitmentDocument(
                new CommitmentId(id),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                Evidence.NONE);
    }

    CommitmentDocument made(Made event, Recorded<?> recorded) {
        return new CommitmentDocument(
                id,
                state(progress, fulfilment),
                event.title(),
                event.by(),
                event.to(),
                event.strength(),
                event.reportedBy(),
                event.meeting(),
                event.on(),
                event.due(),
                progress,
                fulfilment,
                citations.and(recorded));
    }

    CommitmentDocument with(Progress reported) {
        return with(Keyed.appended(progress, reported), fulfilment);
    }

    CommitmentDocument with(Fulfilment done) {
        return with(progress, done);
    }

    private CommitmentDocument with(List<Progress> reported, @Nullable Fulfilment done) {
        return new CommitmentDocument(
                id,
                state(reported, done),
                title,
                by,
                to,
                strength,
                reportedBy,
                meeting,
                on,
                due,
                reported,
                done,
                citations);
    }

    private static CommitmentState state(List<Progress> reported, @Nullable Fulfilment done) {
        if (done != null) return CommitmentState.FULFILLED;
        return reported.isEmpty() ? CommitmentState.MADE : CommitmentState.IN_PROGRESS;
    }

    /** The meetings at which it was made or reported on. */
    Stream<MeetingId> meetings() {
        return Stream.concat(
                Stream.ofNullable(meeting), progress.stream().flatMap(one -> Stream.ofNullable(one.meeting())));
    }

    /** Every source that bears out something of it, some perhaps more than once. */
    public Stream<SourceId> sources() {
        var entries = Stream.concat(
                progress.stream().map(Progress::citations),
                Stream.ofNullable(fulfilment).map(Fulfilment::citations));
        return Stream.concat(citations.sources(), entries.flatMap(Citations::sources));
    }
}
