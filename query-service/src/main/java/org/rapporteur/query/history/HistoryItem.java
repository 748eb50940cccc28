package org.rapporteur.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.language.identity.SourceId;
import org.rapporteur.language.meeting.MeetingFormat;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.party.Person;
import org.rapporteur.language.text.Localized;
import org.rapporteur.query.discrepancies.DiscrepancyNote;
import org.rapporteur.query.kit.Lacking;
import org.rapporteur.query.meetings.MeetingState;

/**
 * One meeting in the history of a forum. Start and end are the intended days if the meeting is yet to come.
 *
 * @param meeting The meeting.
 * @param unsettled The number of the discrepancies that no ruling has settled.
 * @param previous The meeting before it; null if it is the first.
 * @param next The meeting after it; null if none is known.
 * @param parked The position from which on events of the meeting, or of what belongs to it, could not be applied yet;
 *     present only then.
 */
record HistoryItem(
        @Nullable Integer ordinal,
        MeetingId meeting,
        @Nullable Localized title,
        @Nullable MeetingState state,
        @Nullable EffectiveDate start,
        @Nullable EffectiveDate end,
        @Nullable Party host,
        @Nullable Localized place,
        @Nullable MeetingFormat format,
        @Nullable Person chair,
        @Nullable Localized theme,
        List<ChapterEntries.Declared> declarations,
        List<ChapterEntries.Concluded> instruments,
        List<ChapterEntries.Done> outcomes,
        List<ChapterEntries.Promised> commitments,
        List<DiscrepancyNote> discrepancies,
        long unsettled,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        List<SourceId> sources,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Lacking> parked) {

    /** @param lacking what the history lacks */
    static HistoryItem of(Chapter chapter, List<Lacking> lacking) {
        return of(chapter, Placing.of(chapter, of(chapter, List.of(), List.of())), chapter.lacking(lacking));
    }

    private static HistoryItem of(Chapter chapter, List<DiscrepancyNote> discrepancies, List<Lacking> lacking) {
        var meeting = chapter.meeting();
        var facts = meeting.facts();
        return new HistoryItem(
                facts.ordinal(),
                meeting.id(),
                facts.title(),
                meeting.state(),
                Dates.start(meeting),
                Dates.end(meeting),
                facts.host(),
                facts.place(),
                facts.format(),
                facts.chair(),
                facts.theme(),
                chapter.declarations().stream()
                        .map(one -> ChapterEntries.Declared.of(one, chapter.asOf()))
                        .toList(),
                chapter.instruments().stream().map(ChapterEntries.Concluded::of).toList(),
                meeting.outcomes().stream().map(ChapterEntries.Done::of).toList(),
                chapter.commitments().stream()
                        .map(one -> ChapterEntries.Promised.of(one, chapter.asOf()))
                        .toList(),
                discrepancies,
                chapter.unsettled(),
                chapter.previous(),
                chapter.next(),
                chapter.sources(),
                lacking);
    }
}
