package org.rapporteur.query.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.commitment.CommitmentEvent.Made;
import org.rapporteur.language.commitment.Recurrence;
import org.rapporteur.language.commitment.Strength;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.CommitmentId;
import org.rapporteur.language.identity.DeclarationId;
import org.rapporteur.language.identity.InstrumentId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;
import org.rapporteur.language.text.ParagraphNumber;
import org.rapporteur.query.document.Citations;
import org.rapporteur.query.document.DatedEntry;
import org.rapporteur.query.document.Evidence;
import org.rapporteur.query.kit.Recorded;

/**
 * A commitment: who made it, to whom, and what is on record of it.
 *
 * @param by The parties that made the commitment.
 * @param to The parties to which the commitment was made; none if it was made to nobody in particular.
 * @param meeting The meeting at which the commitment was made; null if it was none or is unknown.
 * @param instrument The instrument under which the commitment was made; null if it was none.
 * @param on The day on which the commitment was made; null if unknown.
 * @param recorded The day on which it was recorded that the commitment was made; null if that is not on record.
 */
public record CommitmentDocument(
        CommitmentId id,
        @Nullable Localized title,
        List<Party> by,
        List<Party> to,
        @Nullable Strength strength,
        @Nullable Person reportedBy,
        @Nullable MeetingId meeting,
        @Nullable DeclarationId declaration,
        @Nullable ParagraphNumber paragraph,
        @Nullable InstrumentId instrument,
        @Nullable Localized elsewhere,
        @Nullable EffectiveDate on,
        @Nullable EffectiveDate due,
        @Nullable Recurrence recurrence,
        @Nullable LocalDate recorded,
        List<ProgressReport> progress,
        List<Extension> extensions,
        List<DueNotice> notices,
        @Nullable CommitmentEnding ending,
        Evidence citations) {

    static CommitmentDocument of(String id) {
        return new CommitmentDocument(
                new CommitmentId(id),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                Evidence.NONE);
    }

    CommitmentDocument made(Made event, Recorded<?> commit) {
        return new CommitmentDocument(
                id,
                event.title(),
                event.by(),
                event.to(),
                event.strength(),
                event.reportedBy(),
                event.meeting(),
                event.declaration(),
                event.paragraph(),
                event.instrument(),
                event.elsewhere(),
                event.on(),
                event.due(),
                event.recurrence(),
                DatedEntry.recorded(commit),
                progress,
                extensions,
                notices,
                ending,
                citations.and(commit));
    }

    CommitmentDocument with(ProgressReport reported) {
        return with(DatedEntry.with(progress, reported), extensions, notices, ending);
    }

    CommitmentDocument with(Extension granted) {
        return with(progress, DatedEntry.with(extensions, granted), notices, ending);
    }

    CommitmentDocument with(DueNotice announced) {
        return with(progress, extensions, DatedEntry.with(notices, announced), ending);
    }

    CommitmentDocument with(CommitmentEnding end) {
        return with(progress, extensions, notices, end);
    }

    private CommitmentDocument with(
            List<ProgressReport> reported,
            List<Extension> granted,
            List<DueNotice> announced,
            @Nullable CommitmentEnding end) {
        return new CommitmentDocument(
                id,
                title,
                by,
                to,
                strength,
                reportedBy,
                meeting,
                declaration,
                paragraph,
                instrument,
                elsewhere,
                on,
                due,
                recurrence,
                recorded,
                reported,
                granted,
                announced,
                end,
                citations);
    }

    /** How far it had come by a day. */
    public @Nullable CommitmentState stateOn(LocalDate asOf) {
        return CommitmentStanding.of(this, asOf).state();
    }

    /** The meetings at which it was made, reported on or given more time. */
    Stream<MeetingId> meetings() {
        return Stream.of(
                        Stream.ofNullable(meeting),
                        progress.stream().flatMap(one -> Stream.ofNullable(one.meeting())),
                        extensions.stream().flatMap(one -> Stream.ofNullable(one.meeting())))
                .flatMap(all -> all);
    }

    /** Every source that bears out something of it, some perhaps more than once. */
    public Stream<SourceId> sources() {
        var entries = Stream.of(
                progress.stream().map(ProgressReport::citations),
                extensions.stream().map(Extension::citations),
                notices.stream().map(DueNotice::citations),
                Stream.ofNullable(ending).map(CommitmentEnding::citations));
        return Stream.concat(citations.sources(), entries.flatMap(all -> all).flatMap(Citations::sources));
    }
}
